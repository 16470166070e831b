import { expect } from '@open-wc/testing';

const module = '/packages/elements/src/shared/base-address.ts';
let copies = 0;

/** The folder that a fresh copy of the module finds. */
async function folder(): Promise<string> {
  const { beside } = await import(`${module}?copy=${copies++}`);
  return beside('');
}

function put(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup; // inert: scripts that come this way do not run
  document.body.append(holder);
  return holder;
}

describe('the address beside the script', () => {
  let holder: Element | undefined;
  afterEach(() => holder?.remove());

  const cases: readonly (readonly [name: string, markup: string, folder: string])[] = [
    [
      'is found by the file’s name',
      '<script src="https://cdn.example/kit/1/lifeline-loss-calculator.js?v=2"></script>',
      'https://cdn.example/kit/1/',
    ],
    [
      'is what the page says',
      '<script data-lifeline-base="https://msp.example/kit/"></script>',
      'https://msp.example/kit/',
    ],
    [
      'may be relative to the page',
      '<script data-lifeline-base="/kit/"></script>',
      `${location.origin}/kit/`,
    ],
    [
      'is that of the page where there is nothing else',
      '<p></p>',
      new URL('.', location.href).href,
    ],
    [
      'is not taken from a script for drawings',
      '<svg><script data-lifeline-base="https://evil.example/"></script></svg>',
      new URL('.', location.href).href,
    ],
    [
      'is not taken from another scheme',
      '<script data-lifeline-base="javascript:alert(1)//"></script><script data-lifeline-base="data:text/javascript,1"></script>',
      new URL('.', location.href).href,
    ],
    [
      'is not taken from an element that hides currentScript',
      '<img name="currentScript" src="https://evil.example/lifeline-x.js" data-lifeline-base="https://evil.example/">',
      new URL('.', location.href).href,
    ],
    [
      'survives nonsense',
      '<script data-lifeline-base="https://["></script>',
      new URL('.', location.href).href,
    ],
  ];
  for (const [name, markup, expected] of cases) {
    it(name, async () => {
      holder = put(markup);
      expect(await folder()).to.equal(expected);
    });
  }
});
