// Types of the tags in JSX of React 19: `import type {} from '@lifeline-kit/elements/react'`, once.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LifelineListeners, LifelineProps, LifelineTags } from '../dist/frameworks/tags.js';

type Given<E extends HTMLElement> = LifelineProps<E> & LifelineListeners<E>;

type LifelineElements = {
  [Tag in keyof LifelineTags]: Omit<
    DetailedHTMLProps<HTMLAttributes<LifelineTags[Tag]>, LifelineTags[Tag]>,
    keyof Given<LifelineTags[Tag]>
  > &
    Given<LifelineTags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LifelineElements {}
  }
}
