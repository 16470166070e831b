import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);
configure({ asyncUtilTimeout: 10_000 });

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
} satisfies Preview;
