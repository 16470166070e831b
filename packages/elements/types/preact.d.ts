// Types of the tags in JSX of Preact: `import type {} from '@lifeline-kit/elements/preact'`, once.
import type { HTMLAttributes } from 'preact';
import type { LifelineListeners, LifelineProps, LifelineTags } from '../dist/frameworks/tags.js';

type Given<E extends HTMLElement> = LifelineProps<E> & LifelineListeners<E>;

type LifelineElements = {
  [Tag in keyof LifelineTags]: Omit<
    HTMLAttributes<LifelineTags[Tag]>,
    keyof Given<LifelineTags[Tag]>
  > &
    Given<LifelineTags[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends LifelineElements {}
  }
}
