// Takes the pictures of docs/integrations/pictures: one element on five pages of other people.
import { mkdirSync } from 'node:fs';
import { launchChromium } from '../../test/embed/helpers/engines.ts';
import { fetchPackages } from '../../test/hosts/pages.ts';
import { servePages } from '../../test/hosts/server.ts';
import { root } from '../../test/repo/files.ts';
import { business, type PictureHost, pictureHosts, tag } from './hosts.ts';

const folder = process.argv[2] ?? `${root}docs/integrations/pictures`;
mkdirSync(folder, { recursive: true });
await fetchPackages();
const server = await servePages('', '');
const browser = await launchChromium();
for (const host of pictureHosts) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.origin + server.addressOf(host));
  await page.evaluate(
    `(${putElement})(${JSON.stringify(host)}, '${tag}', ${JSON.stringify(business)})`,
  );
  await page.waitForTimeout(1200); // pictures of the page, and what moves at its start
  await page.screenshot({ path: `${folder}/${host.name}.jpg`, type: 'jpeg', quality: 80 });
  if (process.argv[3]) await page.screenshot({ path: `${process.argv[3]}/${host.name}.png` });
  await page.close();
  console.log(`${folder}/${host.name}.jpg`);
}
await browser.close();
server.close();

/** What the designer does, in the page. */
async function putElement(
  host: PictureHost,
  tag: string,
  business: Readonly<Record<string, string>>,
): Promise<void> {
  const { body, words = {}, look, top, instead, html = {}, attributes } = host;
  const root = document.documentElement;
  for (const [name, value] of Object.entries(html)) root.setAttribute(name, value);
  for (const [name, value] of Object.entries(look)) root.style.setProperty(name, value);
  if (body) document.body.innerHTML = body;
  for (const [place, text] of Object.entries(words)) {
    document.querySelector(place)!.textContent = text;
  }
  const element = document.createElement(tag) as HTMLElement & { readonly ready: Promise<void> };
  const own = { ...business, ...attributes, loading: 'eager', lang: 'en' };
  for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
  const place = document.querySelector<HTMLElement>(instead)!;
  place.style.setProperty('display', 'block');
  place.replaceChildren(element);
  const script = document.createElement('script');
  script.src = `/kit/${tag}.js`;
  document.head.append(script);
  await customElements.whenDefined(tag);
  await element.ready;
  const at = document.querySelector(top)!.getBoundingClientRect().top + scrollY;
  scrollTo({ top: Math.max(0, at - 120), behavior: 'instant' });
}
