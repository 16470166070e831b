import type { PageSubject } from '../page-subject.ts';
import { click } from '../steps.ts';
import { built, script } from './plain.ts';
import { questions } from './questions.ts';

/** What its server would say next: the text of a question, and the control to answer it. */
function ask(index: number) {
  const { id, label, options } = questions[index % questions.length]!;
  return {
    messages: [
      {
        id: `text-${id}`,
        type: 'text',
        content: { type: 'richText', richText: [{ type: 'p', children: [{ text: label }] }] },
      },
    ],
    input: options
      ? {
          id: `input-${id}`,
          type: 'choice input',
          items: options.map(({ value, label: content }) => ({ id: value, content })),
          options: { isMultipleChoice: false },
        }
      : { id: `input-${id}`, type: 'number input', options: {} },
  };
}

const bot = {
  id: 'calculator',
  version: '6.1',
  theme: {},
  settings: { typingEmulation: { enabled: false } },
};

export const typebot: PageSubject = {
  id: 'typebot',
  name: 'Typebot 0.10',
  differs: 'one question at a time, each asked of its server; no sliders, no result',
  first: ['typebot-standard', '.typebot-input, .typebot-button, button'],
  markup: (count, at) => ({
    body:
      script(at) +
      Array.from(
        { length: count },
        (_, i) =>
          `<typebot-standard id="b${i}" style="width: 100%; height: 600px"></typebot-standard>`,
      ).join('\n'),
  }),
  files: built('typebot.js'),
  answer: (path) => {
    if (path.endsWith('/startChat')) return { sessionId: 'session', typebot: bot, ...ask(0) };
    return path.endsWith('/continueChat') ? ask(1) : undefined;
  },
  steps: [click('typebot-standard button'), click('typebot-standard button')],
};
