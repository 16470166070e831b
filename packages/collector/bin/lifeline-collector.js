#!/usr/bin/env node
// Says plainly what an older Node.js would only hint at by a missing module.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(`The collector needs Node.js 24 or later; this is ${process.version}.`);
  process.exit(1);
}
await import('../dist/cli.js');
