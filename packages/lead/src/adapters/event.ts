import type { Adapter } from './adapter.ts';

/**
 * The page itself, by the request event. Whoever listens has taken the lead before it comes here; what
 * does come here, nobody took.
 */
export const event: Adapter = {
  isAutomatic: false,
  success: 'handed-over',
  async send() {
    return { kind: 'failed', problem: 'untaken' };
  },
};
