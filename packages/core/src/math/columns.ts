import { exp } from './exact.ts';

/**
 * Work on columns: one number a draw. Nearly all of an estimate is done in these few loops, each alone in its
 * function, so that an engine has compiled them while the first columns are made, and never has to again.
 * The first column takes the result, unless another is given `into` which it goes.
 */
export type Column = Float64Array;

export function plus(a: Column, b: Column, into = a): Column {
  for (let i = 0; i < into.length; i++) into[i] = a[i]! + b[i]!;
  return into;
}

export function times(a: Column, b: Column, into = a): Column {
  for (let i = 0; i < into.length; i++) into[i] = a[i]! * b[i]!;
  return into;
}

/** factor × a + offset */
export function linear(a: Column, factor: number, offset: number, into = a): Column {
  for (let i = 0; i < into.length; i++) into[i] = factor * a[i]! + offset;
  return into;
}

export function eachExp(a: Column, into = a): Column {
  for (let i = 0; i < into.length; i++) into[i] = exp(a[i]!);
  return into;
}

/** All the values, or those from one place up to another. */
export function sum(a: Column, from = 0, end = a.length): number {
  let total = 0;
  for (let i = from; i < end; i++) total += a[i]!;
  return total;
}

/** Each value times its weight, of all or from one place up to another. */
export function weightedSum(a: Column, weights: Column, from = 0, end = a.length): number {
  let total = 0;
  for (let i = from; i < end; i++) total += weights[i]! * a[i]!;
  return total;
}
