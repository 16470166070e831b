// Types of the tags in templates of Vue 3: `import type {} from '@lifeline-kit/elements/vue'`, once.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  Kebab,
  LifelineAttributes,
  LifelineEvents,
  LifelineProperties,
  LifelineTags,
} from '../dist/frameworks/tags.js';

/** `lifeline-result` → `lifelineResult`. */
type Camel<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : S;

/** As Vue has a listener among its props: `@lifeline-result` is `onLifelineResult` there. */
type Listeners<E> = {
  [K in keyof LifelineEvents<E> & string as `on${Capitalize<Camel<K>>}`]?:
    | ((event: LifelineEvents<E>[K]) => unknown)
    | undefined;
};

/**
 * Vue's checker takes `annual-revenue` for `annualRevenue`, while Vue sets the attribute: such a
 * name may be text as well. A name of one word is the property.
 */
type Given<E, Own = LifelineProperties<E>, Text = LifelineAttributes<E>> = {
  [K in keyof Own]?: K extends Kebab<K & string>
    ? Own[K]
    : Own[K] | Text[Kebab<K & string> & keyof Text];
};

type Tag<E extends HTMLElement> = new () => E & {
  $props: HTMLAttributes & PublicProps & Given<E> & Listeners<E>;
};

type LifelineComponents = { [Name in keyof LifelineTags]: Tag<LifelineTags[Name]> };

declare module 'vue' {
  interface GlobalComponents extends LifelineComponents {}
}
