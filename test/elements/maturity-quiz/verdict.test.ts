import type { LeadRequest } from '@lifeline-kit/core/lead';
import { expect } from '@open-wc/testing';
import {
  answerAll,
  keepButtons,
  linkOf,
  openAll,
  type Quiz,
  render,
  root,
} from '../helpers/quiz.ts';
import { fileOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';
import { control, typeInto } from '../lead-form/helpers.ts';

/** Verdict values as whole tokens, and the words of one who is turned away. */
const forbidden = /\b(engage|commit|decline|provisional)\b|walk.?away|放弃|婉拒|拒单|declined/i;

const bands = { start: 0, 'start, some': 1, build: 2, strengthen: 3, keep: 4 } as const;

/** Everything of the inside, and of the form in it: text, attributes, styles apart. */
function inside(node: Node): string {
  if (node instanceof Element && node.localName === 'style') return '';
  if (node instanceof Element && node.shadowRoot) return inside(node.shadowRoot);
  const own = node.nodeType === Node.TEXT_NODE ? node.nodeValue : '';
  const attributes =
    node instanceof Element
      ? [...node.attributes].map(({ name, value }) => `${name}=${value}`)
      : [];
  return [own, ...attributes, ...[...node.childNodes].map(inside)].join(' ');
}

for (const lang of ['en', 'zh-CN']) {
  for (const [band, option] of Object.entries(bands)) {
    it(`a visitor in "${band}" never meets a verdict, ${lang}`, async () => {
      const told: string[] = [];
      const el = await render({
        lang,
        storage: 'local',
        profile: `verdict-${band}-${lang}`,
        'brand-name': 'Harbourline IT',
        'lead-to': 'event',
        'privacy-href': '/privacy',
      });
      const listen = (event: Event): void => {
        told.push(JSON.stringify((event as CustomEvent).detail));
      };
      for (const name of [
        'ready',
        'start',
        'step',
        'change',
        'result',
        'share',
        'print',
        'error',
        'lead-request',
        'lead',
        'lead-error',
      ]) {
        el.addEventListener(`lifeline-${name}`, listen);
      }
      const seen: string[] = [];
      const look = (): void => {
        seen.push(inside(root(el)));
      };
      await answerAll(el, (_, index) => {
        look();
        return index % 7 === 6 ? 'unknown' : option;
      });
      await openAll(el);
      for (const radio of root(el).querySelectorAll<HTMLInputElement>('.check [value="no"]')) {
        radio.click();
        await el.updateComplete;
      }
      look();
      const { link, files } = await taken(el);
      const lead = await leadOf(el);
      look();
      const storage = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
      const places = { seen: seen.join(), told: told.join(), storage, link, files, lead };
      for (const [place, content] of Object.entries(places)) {
        expect(content.length, place).to.be.greaterThan(100);
        expect(content.match(forbidden)?.[0], place).to.equal(undefined);
      }
      expect(JSON.stringify(el.toJSON()).match(forbidden)).to.equal(null);
      el.reset();
      localStorage.clear();
    });
  }
}

it('the search finds what it looks for', () => {
  for (const word of ['engage', 'Commit ', '"decline"', 'provisional,', 'walk away', '放弃承接']) {
    expect(word).to.match(forbidden);
  }
  expect('commitment engagement').to.not.match(forbidden);
});

/** The lead as the page gets it, once the visitor has sent it. */
async function leadOf(el: Quiz): Promise<string> {
  await until(() => root(el).querySelector('lifeline-lead-form'));
  const form = root(el).querySelector('lifeline-lead-form')!;
  await form.ready;
  await typeInto(form, 'name', 'Ada Okafor');
  await typeInto(form, 'email', 'ada@okafor-dental.example');
  let body = '';
  form.addEventListener('lifeline-lead-request', (event) => {
    body = (event as unknown as { readonly detail: LeadRequest }).detail.body;
  });
  expect(control(form, 'email').value).to.include('@');
  form.shadowRoot!.querySelector<HTMLElement>('.send')!.click();
  await until(() => body !== '');
  expect(Object.keys(JSON.parse(body).data.answers), 'the answers go along').to.have.lengthOf.above(
    20,
  );
  return body;
}

/** The link, readable, and both files. */
async function taken(el: Quiz): Promise<{ readonly link: string; readonly files: string }> {
  const [, , csv, json] = keepButtons(el);
  const link = await linkOf(el);
  const packed = new URL(link).hash.split('=')[1]!;
  const readable = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const files = [await fileOf(() => csv!.click()), await fileOf(() => json!.click())];
  return { link: `${link} ${readable}`, files: files.join(' ') };
}
