import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'packages/elements';

/** Keeps what a page may use: documented events, of which the analyser guesses more, attributes and public members. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
      const { attributes, events, members } = declaration;
      if (attributes && members) {
        const isHidden = (field) => members.some((one) => one.name === field && !isPublic(one));
        declaration.attributes = attributes.filter(({ fieldName }) => !isHidden(fieldName));
      }
      if (events) {
        declaration.events = events.filter(({ name }) => name?.startsWith('lifeline-'));
      }
      if (members) declaration.members = members.filter(isPublic);
    }
  },
};

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

/** The settings that all widgets share stand in a table: each public field is an attribute in kebab-case. */
const settingsAsAttributes = {
  name: 'settings-as-attributes',
  moduleLinkPhase({ moduleDoc: { declarations = [] } }) {
    const shared = declarations.find(({ name }) => name === 'SettingsElement');
    if (!shared) return;
    for (const field of shared.members) {
      if (field.kind !== 'field' || field.static || !isPublic(field)) continue;
      field.attribute = field.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const { attribute: name, type, description, name: fieldName } = field;
      shared.attributes = [...(shared.attributes ?? []), { name, type, description, fieldName }];
    }
  },
};

/** Points at what is published in place of the sources. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest)
      .replaceAll('packages/elements/src/', 'dist/')
      .replace(/(dist\/[^"]+)\.ts"/g, '$1.js"');
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['packages/elements/src/{autoload,classic/**,frameworks/**}.ts'],
  outdir,
  litelement: true,
  plugins: [
    settingsAsAttributes,
    publicOnly,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    builtPaths,
  ],
};
