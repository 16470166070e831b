/** A number, and the same eight bytes as two words: for whoever reads or sets its exponent, at once. */
export const float = /* @__PURE__ */ new Float64Array(1);
export const words = /* @__PURE__ */ new Uint32Array(float.buffer);
/** Which of the two words of a number holds its exponent. */
export const highWord = /* @__PURE__ */ new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
