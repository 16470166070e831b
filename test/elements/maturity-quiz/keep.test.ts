import { type MaturityAnswer, scoreMaturity } from '@lifeline-kit/core/maturity';
import { expect, oneEvent } from '@open-wc/testing';
import { linkWith } from '../../../packages/elements/src/shared/share-link.ts';
import {
  answerAll,
  button,
  choose,
  ids,
  keepButtons,
  linkOf,
  one,
  openAll,
  type Quiz,
  render,
  root,
  text,
} from '../helpers/quiz.ts';
import { fileOf, reportOf, rowsOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const answers: Readonly<Record<string, MaturityAnswer>> = Object.fromEntries(
  ids.map((id, index) => [id, index === 3 ? 'unknown' : index % 5]),
);

async function finished(attributes: Readonly<Record<string, string>> = {}): Promise<Quiz> {
  const el = await render(attributes);
  await answerAll(el, (id) => answers[id]);
  return el;
}

async function opened(hash: string): Promise<Quiz> {
  history.replaceState(null, '', hash);
  return render();
}

describe('a link to a result of the quiz', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('opens with the same answers and the same figures, behind the #', async () => {
    const el = await finished();
    const shared = oneEvent(el, 'lifeline-share');
    const link = new URL(await linkOf(el));
    await shared;
    expect(link.search).to.equal(location.search);
    el.remove();
    const again = await opened(link.hash);
    expect(again.result).to.deep.equal(el.result);
    expect(text(again)).to.include('What to do this month');
  });

  it('opens on a page that is there already', async () => {
    const link = new URL(await linkOf(await finished()));
    const el = await render();
    location.hash = link.hash;
    await until(() => el.result?.answered === 20);
  });

  it('says so where it is damaged, and asks from the start', async () => {
    for (const hash of [
      '#lifeline-maturity=abc',
      new URL(linkWith(before, 'lifeline-maturity', { answers: { B1: 9 } })).hash,
      new URL(linkWith(before, 'lifeline-maturity', { ...saved(), score: 400 })).hash,
      new URL(linkWith(before, 'lifeline-maturity', { ...saved(), answers: { B1: 7 } })).hash,
    ]) {
      const el = await opened(hash);
      expect(text(el), hash).to.include('This link is damaged');
      expect(text(el), hash).to.include('Question 1 of 20');
      expect(el.result).to.equal(undefined);
      el.remove();
    }
  });

  it('shows the figures of an older model as they were, and works them out anew on request', async () => {
    const old = { ...saved(), model: '0.9', score: 33.4 };
    const el = await opened(new URL(linkWith(before, 'lifeline-maturity', old)).hash);
    expect(text(el)).to.include('33.4 out of 100').and.to.include('model 0.9');
    button(el, 'Work it out anew').click();
    await el.updateComplete;
    expect(text(el)).to.include(`${el.result!.score} out of 100`);
  });
});

describe('files and report of the quiz', () => {
  it('give the score, every answer and every measure', async () => {
    const el = await finished();
    const [, , csv, json] = keepButtons(el);
    const rows = rowsOf(await fileOf(() => csv!.click()));
    expect(rows.find(([, name]) => name === 'Together')![2]).to.equal(String(el.result!.score));
    for (const id of ids)
      expect(rows.filter(([, question]) => question === id)).to.have.lengthOf(1);
    expect(rows.filter(([part]) => part === 'Your plan for 90 days').length).to.equal(
      el.result!.gaps.length + 1,
    );
    const file = JSON.parse(await fileOf(() => json!.click()));
    expect(file).to.deep.include({ schema: 'lifeline/maturity-file@1', answers });
    expect(file.result).to.deep.equal(el.result);
  });

  it('the report shows all of it on paper, with nothing to press but print', async () => {
    const el = await finished({ 'brand-name': 'Harbourline IT' });
    const printed = oneEvent(el, 'lifeline-print');
    const report = await reportOf(async () => {
      keepButtons(el)[1]!.click();
      await printed;
      await until(() =>
        document.querySelector('iframe')?.contentDocument?.querySelector('.report'),
      );
    });
    const said = report.body.textContent!.replace(/\s+/g, ' ');
    expect(said).to.include('Harbourline IT').and.to.include(`${el.result!.score} out of 100`);
    expect(said).to.include('not a validated psychometric scale');
    expect(report.querySelectorAll('.plan li')).to.have.lengthOf(el.result!.gaps.length);
    expect(report.querySelectorAll('.answers tbody tr')).to.have.lengthOf(20);
    expect(report.querySelectorAll('.mapping tbody tr')).to.have.lengthOf(20);
    expect([...report.querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    expect(report.querySelectorAll('button')).to.have.lengthOf(1);
  });
});

describe('the comparison with an earlier result', () => {
  it('opens a file that was saved', async () => {
    const el = await finished();
    const earlier = { ...saved(), score: 20, on: '2026-03-01' };
    const file = new File([JSON.stringify(earlier)], 'earlier.json');
    const files = new DataTransfer();
    files.items.add(file);
    const input = one<HTMLInputElement>(el, '.compare [type="file"]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => text(el).includes('points since March 1, 2026'));
    expect(text(el)).to.include(`from 20 to ${el.result!.score}`);
    expect(root(el).querySelectorAll('.arms .earlier')).to.have.lengthOf(1);
    button(el, 'Stop comparing').click();
    await el.updateComplete;
    expect(root(el).querySelectorAll('.arms .earlier')).to.have.lengthOf(0);
  });

  it('opens a link that was copied', async () => {
    const el = await finished();
    await paste(el, linkWith(location.href, 'lifeline-maturity', { ...saved(), form: 'short' }));
    expect(text(el)).to.match(/The same score as on/);
    expect(text(el)).to.include('One of the two is the short form');
  });

  it('says beside the field what cannot be opened, and keeps what is there', async () => {
    const el = await finished();
    const link = linkWith(location.href, 'lifeline-maturity', saved());
    await paste(el, link);
    await paste(el, 'https://example.com/elsewhere');
    expect(one(el, '#compare-error').textContent).to.match(/no result of this questionnaire/);
    const input = one(el, '.compare [name="link"]');
    expect(input.getAttribute('aria-describedby')).to.equal('compare-error');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(text(el)).to.match(/The same score as on/);
  });
});

async function paste(el: Quiz, link: string): Promise<void> {
  one<HTMLInputElement>(el, '.compare [name="link"]').value = link;
  button(el, 'Compare').click();
  await el.updateComplete;
}

/** What a link to these answers carries. */
function saved(): Readonly<Record<string, unknown>> {
  const { model, form, score, dimensions, weights } = scoreMaturity(answers);
  return { model, form, score, dimensions, weights, answers, on: '2026-05-01' };
}

it('answers that are given after a link was opened end what it said', async () => {
  const el = await opened('#lifeline-maturity=abc');
  await choose(el, 1);
  expect(text(el)).to.not.include('This link is damaged');
  await openAll(el).catch(() => {});
  history.replaceState(null, '', location.pathname + location.search);
});
