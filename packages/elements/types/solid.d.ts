// Types of the tags in JSX of Solid: `import type {} from '@lifeline-kit/elements/solid'`, once.
import type { JSX } from 'solid-js';
import type {
  LifelineAttributes,
  LifelineListeners,
  LifelineProperties,
  LifelineTags,
  LifelineWrittenProps,
} from '../dist/frameworks/tags.js';

type Prefixed<Prefix extends string, T> = { [K in keyof T & string as `${Prefix}:${K}`]?: T[K] };

type Given<E extends HTMLElement> = LifelineWrittenProps<E> &
  LifelineListeners<E, 'on:'> &
  Prefixed<'prop', LifelineProperties<E>> &
  Prefixed<'attr', LifelineAttributes<E>>;

type LifelineElements = {
  [Tag in keyof LifelineTags]: Omit<
    JSX.HTMLAttributes<LifelineTags[Tag]>,
    keyof Given<LifelineTags[Tag]>
  > &
    Given<LifelineTags[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends LifelineElements {}
  }
}
