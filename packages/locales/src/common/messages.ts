import type { Industry, Region } from '@lifeline-kit/core/profile';
import type { BasicMessages } from '../basics/messages.ts';

/** The basic words, and those of widgets that ask what a business does and where it is. */
export type CommonMessages = BasicMessages &
  Readonly<Record<`industry.${Industry}` | `region.${Region}`, string>>;
