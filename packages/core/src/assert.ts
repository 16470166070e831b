/**
 * @throws {TypeError} the value is not a number
 * @throws {RangeError} the value is negative, NaN or infinite
 */
export function assertAmount(name: string, value: unknown): void {
  assertFinite(name, value);
  if ((value as number) < 0) throw new RangeError(`${name} must be zero or more`);
}

/**
 * @throws {TypeError} the value is not a number
 * @throws {RangeError} the value is NaN or infinite
 */
export function assertFinite(name: string, value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number`);
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite`);
}

/**
 * @throws {TypeError} the value is not a text
 * @throws {RangeError} the value is not one of the codes
 */
export function assertCode(name: string, value: unknown, codes: readonly string[]): void {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a text`);
  if (!codes.includes(value)) throw new RangeError(`${name} must be one of ${codes.join(', ')}`);
}
