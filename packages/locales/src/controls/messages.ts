import type { Control, Coverage } from '@lifeline-kit/core/profile';

/** Names of the protective measures and of how far they reach, which several widgets share. */
export type ControlMessages = Readonly<
  Record<`control.${Control}` | `coverage.${Coverage}`, string>
>;
