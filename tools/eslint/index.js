// Rules for templates and custom elements; Biome formats and checks everything else. The parser
// needs TypeScript 6, since 7 has no interface for tools: hence this workspace of its own.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['.cache/**', '**/dist/**', '**/coverage/**', '**/*.d.ts'] },
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
    },
  },
];
