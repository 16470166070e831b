import type { Tab } from './engines.ts';
import type { Hosts } from './hosts.ts';
import { tags } from './widgets.ts';

/** A page on which every element is as it should be. */
export const neutralPage = `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Neutral page</title><style>body { margin: 0 }</style>
  <script src="/kit/lifeline-all.js"></script>
  ${tags.map((name) => `<${name} lang="en" dir="ltr" loading="eager" lead-to="event" privacy-href="/privacy"></${name}>`).join('')}`;

/** A clean page with the neutral one in a frame, and room for another frame above it. */
export const outerPage = `<!doctype html><title>Outer page</title><body style="margin: 0">
  <div id="place"></div><iframe id="neutral" src="/neutral" width="1280" height="900"></iframe>`;

/** Opens the clean page: whatever breaks in its frame can be looked at from outside. */
export async function visitOuterPage(tab: Tab, servers: Hosts): Promise<void> {
  servers.put('/neutral', { html: neutralPage });
  await tab.visit(servers.put('/outer', { html: outerPage }));
}

/**
 * How the inside of an element in the frame differs from the same on the neutral page, at the same
 * width: the place and the computed styles of every node.
 */
export function differencesInside(tab: Tab, name: string): Promise<readonly string[]> {
  return tab.run(compareInPage, name);
}

async function compareInPage(name: string): Promise<readonly string[]> {
  type Widget = HTMLElement & { readonly ready: Promise<void> };
  /** What text and boxes look like; of a few nodes every property is compared. */
  const looks =
    'color background-color background-image font-family font-size font-weight font-style line-height letter-spacing word-spacing text-align text-indent text-transform text-decoration-line text-shadow white-space direction writing-mode list-style-type cursor visibility pointer-events user-select opacity display position float box-sizing margin-top margin-left padding-top padding-left border-top-width border-top-color border-top-style border-top-left-radius outline-style box-shadow filter transform transition-duration animation-name overflow-x content quotes caption-side border-collapse border-spacing fill stroke'.split(
      ' ',
    );
  const every = 40;
  /** What is folded away has no sizes that could be compared. */
  const isFolded = (node: Element): boolean => node.closest('details:not([open])') !== null;
  const find = (frame: string): Widget =>
    Document.prototype.querySelector.call(
      document.querySelector<HTMLIFrameElement>(frame)!.contentDocument!,
      name,
    ) as Widget;
  const rootOf = (element: Widget): HTMLElement => element.shadowRoot!.querySelector('.root')!;
  const wait = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));
  /** A window that nobody sees may draw no frame. */
  const frame = (): Promise<unknown> =>
    Promise.race([new Promise((go) => requestAnimationFrame(go)), wait(500)]);

  const [here, neutral] = [find('#host'), find('#neutral')];
  const isThere = await Promise.race([neutral.ready.then(() => true), wait(15_000)]);
  if (!isThere) return ['the one on the neutral page is not ready'];
  for (const one of [here, neutral]) {
    for (const animation of one.shadowRoot!.getAnimations?.() ?? []) animation.finish();
  }
  for (let turn = 0; turn < 3; turn++) {
    neutral.style.width = `${rootOf(here).getBoundingClientRect().width}px`;
    await frame();
    await frame();
  }
  const roots = [here, neutral].map(rootOf);
  const views = ['#host', '#neutral'].map(
    (place) => document.querySelector<HTMLIFrameElement>(place)!.contentWindow!,
  );
  const nodes = roots.map((root) => [root, ...root.querySelectorAll('*')]);
  const [mine = [], theirs = []] = nodes;
  if (mine.length !== theirs.length) return [`${mine.length} nodes, not ${theirs.length}`];
  const starts = roots.map((root) => root.getBoundingClientRect());
  const found: string[] = [];
  mine.forEach((node, index) => {
    const both = [node, theirs[index]!];
    const label = `${node.localName}.${node.getAttribute('class') ?? ''}`;
    const boxes = both.map((one) => one.getBoundingClientRect());
    const hasNone = boxes.every(({ width, height }) => width === 0 && height === 0);
    for (const side of hasNone || isFolded(node)
      ? []
      : (['left', 'top', 'right', 'bottom'] as const)) {
      const from = side === 'left' || side === 'right' ? 'left' : 'top';
      const [a = 0, b = 0] = boxes.map((box, at) => box[side] - starts[at]![from]);
      if (Math.abs(a - b) > 0.5) found.push(`${label} ${side} ${a} ≠ ${b}`);
    }
    for (const part of [undefined, '::before', '::after']) {
      const styles = both.map((one, at) => views[at]!.getComputedStyle(one, part));
      if (part && styles.every(({ content }) => content === 'none' || content === 'normal'))
        continue;
      const names =
        index % every === 0 && !part && !isFolded(node) ? Array.from(styles[1]!) : looks;
      for (const property of names.filter((one) => !one.startsWith('--'))) {
        const [a, b] = styles.map((style) => style.getPropertyValue(property));
        const isSize = /size|width|height|inset|origin|left|right|top|bottom/.test(property);
        const near = isSize && Math.abs(parseFloat(a!) - parseFloat(b!)) <= 0.5;
        if (a !== b && !near) found.push(`${label}${part ?? ''} ${property} ${a} ≠ ${b}`);
      }
    }
  });
  return found.slice(0, 10);
}
