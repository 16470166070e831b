// The tools are TypeScript that Node runs as it is. `npm ci` brings such a Node; this tells when it
// could not, for instance because install scripts are switched off.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `This needs Node 24, which "npm ci" puts into node_modules. Got ${process.version}: run "npm ci" again without --ignore-scripts.`,
  );
  process.exit(1);
}
