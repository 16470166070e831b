import { aTimeout, expect } from '@open-wc/testing';
import { until } from '../helpers/until.ts';

const tag = 'lifeline-loss-calculator';

/** What a test needs to know of the frame. */
interface Page {
  readonly window: Window;
  readonly document: Document;
  readonly asked: () => string[];
  readonly close: () => void;
}

/** Opens a page that loads the autoloader; its elements are stand-ins that answer from memory. */
async function open(body: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.height = '400';
  frame.srcdoc = `<!doctype html><body>${body}
    <script type="module" src="/packages/elements/src/autoload.ts"></script>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Window;
  const asked = (): string[] =>
    (window.performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map(({ name }) => name)
      .filter((name) => name.endsWith('loss-calculator.js'));
  return { window, document: window.document, asked, close: () => frame.remove() };
}

const far = '<div class="far">&nbsp;</div>';
const spacer = `<style>.far { height: 5000px }</style>${far}`;

describe('the autoloader', () => {
  it('asks for an element on screen, from beside itself', async () => {
    const page = await open(`<${tag}></${tag}>`);
    await until(() => page.asked().length > 0);
    expect(page.asked()).to.deep.equal([
      `${location.origin}/packages/elements/src/loss-calculator.js`,
    ]);
    page.close();
  });

  it('asks for nothing that the page does not use', async () => {
    const page = await open('<p>Nothing here</p><lifeline-unknown></lifeline-unknown>');
    await aTimeout(200);
    expect(page.asked()).to.deep.equal([]);
    page.close();
  });

  it('waits for an element far below until it comes near', async () => {
    const page = await open(`${spacer}<${tag}></${tag}>`);
    await aTimeout(300);
    expect(page.asked()).to.deep.equal([]);
    // Inside a frame no margin counts: the element itself has to come into sight.
    page.window.scrollTo(0, 6000);
    await until(() => page.asked().length > 0);
    page.close();
  });

  it('does not wait where the element says so', async () => {
    const page = await open(`${spacer}<${tag} loading="eager"></${tag}>`);
    await until(() => page.asked().length > 0);
    page.close();
  });

  it('finds an element that is added later, and asks once for many', async () => {
    const page = await open('<p>Not yet</p>');
    for (let turn = 0; turn < 5; turn++) {
      page.document.body.prepend(page.document.createElement(tag));
      await aTimeout(30);
    }
    await until(() => page.asked().length > 0);
    await aTimeout(100);
    expect(page.asked()).to.have.lengthOf(1);
    page.close();
  });

  it('leaves what the page put between the tags where an element does not arrive', async () => {
    const page = await open(`<${tag}>Call us: 0123</${tag}>`);
    await until(() => page.asked().length > 0);
    await aTimeout(100);
    expect(page.document.querySelector(tag)!.shadowRoot).to.equal(null);
    expect(page.document.querySelector(tag)!.textContent).to.equal('Call us: 0123');
    page.close();
  });
});
