import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { configure, sb } from 'storybook/test';
import manifest from '../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);
// As it is, unless a story has it fail.
sb.mock(import('../packages/elements/src/loss-calculator/late-result.ts'), { spy: true });
configure({ asyncUtilTimeout: 10_000 });

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
} satisfies Preview;
