import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages as keep } from '@lifeline-kit/locales/keep/en';
import { messages as calculator } from '@lifeline-kit/locales/loss-calculator/en';
import { messages as result } from '@lifeline-kit/locales/loss-result/en';
import { messages as stage } from '@lifeline-kit/locales/stage/en';

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** A letter of a script that runs from the right, for each of ours. */
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمني';

/** How much longer a sentence may become in another language. */
const growth = 1.3;

/** Words that nobody reads, as long as a translation may be, in letters that run from the right. */
export const pseudoTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...common, ...keep, ...calculator, ...result, ...stage }).map(([key, text]) => [
    key,
    pseudo(text),
  ]),
);

function pseudo(message: string): string {
  const turned = message.replace(/\{\w+\}|[a-z]/gi, (part) =>
    part.length > 1 ? part : arabic[latin.indexOf(part.toLowerCase())]!,
  );
  const more = Math.ceil(message.length * (growth - 1));
  return message.length < 12 ? turned : `${turned} ${'ن'.repeat(Math.min(more, 9))}`;
}
