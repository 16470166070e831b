import { evaluateBy, type Knowing, type Token, tokensOf } from './evaluate.ts';
import type { Expression } from './regime.ts';

/** Something that nobody knows of a firm yet. */
export interface Unknown {
  readonly token: Token;
  /** 1 where this alone could make the condition true, 1/2 where it takes one more, and so on. */
  readonly share: number;
}

/**
 * What is still to be known before a condition is settled.
 *
 * A part that is settled already asks for nothing: where the firm has no American customers, no
 * question about American licences is left.
 *
 * @returns nothing where the condition is true or false
 */
export function unknownsOf(expression: Expression, knowing: Knowing): readonly Unknown[] {
  return open(expression, knowing, 1);
}

function open(expression: Expression, knowing: Knowing, share: number): readonly Unknown[] {
  if (evaluateBy(expression, knowing) !== undefined) return [];
  if ('any' in expression) return expression.any.flatMap((part) => open(part, knowing, share));
  if ('not' in expression) return open(expression.not, knowing, share);
  if ('all' in expression) {
    const parts = expression.all.filter((part) => evaluateBy(part, knowing) === undefined);
    return parts.flatMap((part) => open(part, knowing, share / parts.length));
  }
  return tokensOf(expression)
    .filter((token) => knowing(token) === undefined)
    .map((token) => ({ token, share }));
}
