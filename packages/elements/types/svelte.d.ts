// Types of the tags in Svelte 5: `import type {} from '@lifeline-kit/elements/svelte'`, once.
import type { HTMLAttributes } from 'svelte/elements';
import type { LifelineListeners, LifelineProps, LifelineTags } from '../dist/frameworks/tags.js';

type Given<E extends HTMLElement> = LifelineProps<E> & LifelineListeners<E>;

type LifelineElements = {
  [Tag in keyof LifelineTags]: Omit<
    HTMLAttributes<LifelineTags[Tag]>,
    keyof Given<LifelineTags[Tag]>
  > &
    Given<LifelineTags[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends LifelineElements {}
}
