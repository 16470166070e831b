import type { BusinessFacts, Expression } from '@lifeline-kit/core/compliance';

/** Something that a rule asks for, which may be so, not so, or unknown. */
export interface Token {
  readonly key: string;
  readonly fact: string;
  readonly value: string;
  /** The values with which a figure or a list stands on each side. */
  readonly sides?: readonly [holds: number | string, fails: number | string];
}

/** What an expression asks for. Each activity and region is a token, each comparison is one. */
export function tokensOf(expression: Expression): readonly Token[] {
  if ('all' in expression) return unique(expression.all.flatMap(tokensOf));
  if ('any' in expression) return unique(expression.any.flatMap(tokensOf));
  if ('not' in expression) return tokensOf(expression.not);
  const { fact, op, value } = expression;
  if (fact === 'activities') {
    return (value as readonly string[]).map((code) => ({ key: code, fact, value: code }));
  }
  const key = `${fact} ${op} ${value}`;
  if (fact === 'regions') return [{ key, fact, value: (value as readonly string[])[0]! }];
  if (fact === 'industry') {
    return [{ key, fact, value: '', sides: [(value as readonly string[])[0]!, 'other'] }];
  }
  const at = Number(value);
  const [holds, fails] = {
    gt: [at + 1, at],
    gte: [at, at - 1],
    lt: [at - 1, at],
    lte: [at, at + 1],
    eq: [at, at + 1],
    in: [],
    includesAny: [],
  }[op] as [number, number];
  return [{ key, fact, value: '', sides: [holds, fails] }];
}

/** Two-valued, and written apart from the kit: what a rule says where everything is known. */
export function holds(expression: Expression, truth: (key: string) => boolean): boolean {
  if ('all' in expression) return expression.all.every((part) => holds(part, truth));
  if ('any' in expression) return expression.any.some((part) => holds(part, truth));
  if ('not' in expression) return !holds(expression.not, truth);
  return tokensOf(expression).some(({ key }) => truth(key));
}

export type Truths = Readonly<Record<string, boolean | undefined>>;

/** Facts in which the tokens have given truths; `undefined` where they contradict each other or cannot be. */
export function factsWith(tokens: readonly Token[], truths: Truths): BusinessFacts | undefined {
  const of = (fact: string) => tokens.filter((token) => token.fact === fact);
  const facts: Record<string, unknown> = {
    activities: of('activities')
      .filter(({ key }) => truths[key])
      .map(({ value }) => value),
    unsure: of('activities')
      .filter(({ key }) => truths[key] === undefined)
      .map(({ value }) => value),
  };
  for (const fact of ['regions', 'industry']) {
    const known = of(fact).filter(({ key }) => truths[key] !== undefined);
    if (known.length > 0 && known.length < of(fact).length) return undefined; // known as a whole
    if (fact === 'industry' && known.filter(({ key }) => truths[key]).length > 1) return undefined;
  }
  const regions = of('regions');
  if (regions.length > 0 && regions.every(({ key }) => truths[key] !== undefined)) {
    facts.regions = regions.filter(({ key }) => truths[key]).map(({ value }) => value);
  }
  for (const { key, fact, sides } of tokens) {
    const truth = truths[key];
    if (!sides || truth === undefined) continue;
    if (fact === 'industry' && !truth && facts.industry !== undefined) continue;
    const side = truth ? sides[0] : sides[1];
    if (typeof side === 'number' && side < 0) return undefined;
    facts[fact] = side;
  }
  return facts;
}

/** Every way in which tokens can be so, not so, or unknown. */
export function* everyTruth(
  tokens: readonly Token[],
  of: readonly (boolean | undefined)[],
): Generator<Truths> {
  const total = of.length ** tokens.length;
  for (let index = 0; index < total; index++) {
    let rest = index;
    const entries = tokens.map(({ key }) => {
      const truth = of[rest % of.length];
      rest = Math.floor(rest / of.length);
      return [key, truth] as const;
    });
    yield Object.fromEntries(entries);
  }
}

function unique(tokens: readonly Token[]): readonly Token[] {
  return [...new Map(tokens.map((token) => [token.key, token])).values()];
}
