import { drawCount } from './draws.ts';

/** As many as are at work at once in a page where two widgets answer together. */
const mostIdle = 2;

/**
 * Arrays that one estimate after the other works in: a page waits longer for fresh memory than an estimate
 * takes. Work that is broken off does not give its arrays back, and the next gets others.
 */
export class Workspace {
  static readonly #idle: Workspace[] = [];

  readonly #arrays: Float64Array[] = [];
  #used = 0;

  /** One that nobody else works in until it is given back. */
  static take(): Workspace {
    return Workspace.#idle.pop() ?? new Workspace();
  }

  /** Nobody looks at the arrays any more. */
  giveBack(): void {
    this.#used = 0;
    if (Workspace.#idle.length < mostIdle) Workspace.#idle.push(this);
  }

  /** An array of one entry a draw; what stands in it is anything. */
  perDraw(): Float64Array {
    const array = this.#arrays[this.#used] ?? new Float64Array(drawCount);
    this.#arrays[this.#used++] = array;
    return array;
  }

  /** An array of so many zeros. */
  zeros(length: number): Float64Array {
    return length > drawCount
      ? new Float64Array(length)
      : this.perDraw().subarray(0, length).fill(0);
  }
}
