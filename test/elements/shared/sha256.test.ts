import { expect } from '@open-wc/testing';
import { sha256 } from '../../../packages/elements/src/shared/sha256.ts';
import { digest } from '../../../packages/elements/src/shared/sha256-library.ts';

/** Source: NIST, FIPS 180-4 examples; the last one by coreutils' sha256sum. */
const known = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['承诺书', '1dc192c70a5306dcd4940a03d53adba39554c84d8b7ba6ef2cd63fe94e83a1dc'],
] as const;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('sha256', () => {
  for (const [text, sum] of known) {
    it(`knows "${text}" with the browser's means and without them`, async () => {
      expect(await sha256(text)).to.equal(sum);
      expect(hex(digest(new TextEncoder().encode(text)))).to.equal(sum);
    });
  }

  it('fetches the library where the page has no TLS', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      expect(await sha256('abc')).to.equal(known[1][1]);
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });
});
