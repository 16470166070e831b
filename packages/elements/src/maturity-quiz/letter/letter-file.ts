import {
  type CommitmentLetter,
  canonicalJson,
  type LetterFile,
  type LetterSignature,
  letterLimits,
} from '@lifeline-kit/core/letter';
import { sha256 } from '../../shared/sha256.ts';

/** A letter that was opened, and whether it is what was saved. */
export interface OpenedLetter {
  readonly file: LetterFile;
  readonly isWhole: boolean;
}

/** SHA-256 of the wording of a letter: what is signed, and what is printed under it. */
export function fingerprint(letter: CommitmentLetter): Promise<string> {
  return sha256(canonicalJson(letter));
}

/** The text of the file in which a letter is kept. */
export async function letterFile(
  letter: CommitmentLetter,
  signatures: readonly LetterSignature[],
): Promise<string> {
  const file: LetterFile = {
    schema: 'lifeline/letter-file@1',
    letter,
    signatures,
    sha256: await sha256(canonicalJson({ letter, signatures })),
  };
  return `${canonicalJson(file)}\n`;
}

/**
 * Reads the file of a letter.
 *
 * @returns the letter and whether its SHA-256 is right, or where it is no letter
 */
export async function readLetterFile(text: string): Promise<OpenedLetter | { where: string }> {
  if (text.length > letterLimits.file) return { where: `> ${letterLimits.file}` };
  const data = parsed(text);
  if (data === undefined) return { where: 'JSON' };
  const { checkLetterFile } = await import('@lifeline-kit/core/schema/letter');
  const checked = checkLetterFile(data);
  if (!checked.ok) return { where: checked.issues[0]?.path || 'JSON' };
  const { letter, signatures, sha256: told } = checked.value;
  const own = await sha256(canonicalJson({ letter, signatures }));
  return { file: checked.value, isWhole: own === told };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
