import { applicableRegimes, regimeHeads } from '@lifeline-kit/core/compliance-rules';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { personas } from '../../fixtures/compliance-personas.ts';
import {
  all,
  button,
  type Checklist,
  choose,
  find,
  hold,
  openCard,
  openItem,
  openList,
  press,
  provider,
  render,
  root,
  say,
  setItem,
  showPart,
  text,
  tick,
  type,
} from '../helpers/checklist.ts';
import { until } from '../helpers/until.ts';

const applied = (el: Checklist): readonly string[] => el.result!.applies.map(({ id }) => id);
const lane = (el: Checklist, market: string): HTMLElement =>
  all(el, '.lane').find((one) => one.textContent!.includes(market))!;
/** Requirements that filter and search let through. */
const rowsOnShow = (el: Checklist): readonly HTMLElement[] =>
  all(el, '.item').filter(({ hidden }) => !hidden);
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => /compliance\/regimes\/([\w-]+)\.ts/.exec(name)?.[1])
    .filter((id) => id !== undefined);

/** Lets the page believe that it is another day. @returns what takes that back */
function onDay(day: string): () => void {
  const { Date: real } = globalThis;
  globalThis.Date = class extends real {
    constructor(...given: readonly []) {
      super(...((given.length > 0 ? given : [`${day}T12:00:00Z`]) as readonly []));
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = real;
  };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

describe('lifeline-compliance-checklist', () => {
  it('asks three questions first, and claims nothing before they are answered', async () => {
    const el = await render();
    expect(all(el, '.question')).to.have.lengthOf(3);
    expect(applied(el)).to.deep.equal([]);
    expect(text(el)).to.include('no rule on our list reaches this business for certain');
    expect(text(el)).to.include('Answer the questions above first');
  });

  it('shows what the rules say of a firm, with gate and market', async () => {
    const el = await render(provider);
    await say(el, 'accepts-cards', 'yes');
    await say(el, 'business-associate', 'yes');
    expect(applied(el).slice(0, 2)).to.deep.equal(['hipaa', 'pci-dss']);
    const [cards, health] = [lane(el, 'Card payments'), lane(el, 'Health care in the United')];
    expect(cards.textContent).to.match(/PCI DSS\s+Contract/);
    expect(health.textContent).to.match(/HIPAA\s+Law/);
    expect(all(el, '.lane')).to.have.lengthOf(applied(el).length);
  });

  it('counts every place that is ticked, and tells other widgets the first', async () => {
    const el = await render();
    await tick(el, 'EU');
    await tick(el, 'UK');
    expect(applied(el)).to.include.members(['gdpr', 'uk-gdpr']);
    await tick(el, 'EU');
    expect(applied(el)).to.not.include('gdpr');
    expect(applied(el)).to.include('uk-gdpr');
  });

  it('asks only what can still change the answer', async () => {
    const el = await render({ industry: 'retail', region: 'SG', employees: '5' });
    const asked = (): string =>
      all(el, '.statement legend')
        .map((one) => one.textContent)
        .join();
    for (;;) {
      expect(asked()).to.not.include('health care clients in the United States');
      expect(asked()).to.not.include('prepare taxes');
      if (button(el, 'Next topic').disabled) break;
      await press(el, 'Next topic');
    }
    const before = el.result!.ask.length;
    await say(el, 'personal-data-cn', 'no');
    expect(el.result!.ask.length).to.be.lessThan(before);
  });

  it('takes a whole topic back with one press, and ends', async () => {
    const el = await render({ industry: 'legal', region: 'UK', employees: '12' });
    for (let presses = 0; el.result!.ask.length > 0 && presses < 60; presses++) {
      if (button(el, 'None of these')) await press(el, 'None of these');
      else if (!button(el, 'Next topic').disabled) await press(el, 'Next topic');
      else while (!button(el, 'Topic before').disabled) await press(el, 'Topic before');
    }
    expect(el.result!.ask).to.deep.equal([]);
    expect(text(el, '.ask')).to.include('Nothing more that we could ask');
  });

  it('opens and closes a road by what the firm says of its gate', async () => {
    const el = await render(provider);
    await say(el, 'accepts-cards', 'yes');
    expect(lane(el, 'Card payments').dataset.state).to.equal('unknown');
    await hold(el, 'pci-dss', 'no');
    expect(lane(el, 'Card payments').dataset.state).to.equal('closed');
    expect(text(el, '.map')).to.include('The step that opens most: PCI DSS');
    await hold(el, 'pci-dss', 'yes');
    expect(lane(el, 'Card payments').dataset.state).to.equal('open');
    expect(el.result!.market.find(({ id }) => id === 'pci-dss')!.state).to.equal('open');
  });

  it('says why, what stays closed, and what would change that', async () => {
    const el = await render(provider);
    await say(el, 'business-associate', 'yes');
    await openCard(el, 'hipaa');
    const card = text(el, '#card-hipaa');
    expect(card).to.include('You serve a US healthcare client');
    expect(card).to.include('without it there is no healthcare');
    expect(card).to.include('You may not lawfully do the activity');
    expect(card).to.include(
      'Without “We serve health care clients in the United States”: no longer applies',
    );
    await openCard(el, 'iso-27001');
    expect(text(el, '#card-iso-27001')).to.include('Head count below 20: no longer applies');
  });

  it('goes from a road to its card', async () => {
    const el = await render(provider);
    lane(el, 'Cyber insurance').querySelector('button')!.click();
    await until(() => root(el).activeElement?.closest('#card-cyber-insurance'));
    expect(find<HTMLDetailsElement>(el, '#card-cyber-insurance').open).to.equal(true);
  });

  it('fetches no regime before it is shown, and then that one alone', async () => {
    performance.clearResourceTimings();
    const el = await render(provider);
    await say(el, 'directed-to-children-us', 'yes');
    expect(fetched()).to.deep.equal([]);
    await openList(el, 'coppa');
    expect(fetched().filter((id) => id !== 'coppa')).to.deep.equal([]);
  });

  it('opens a regime into its requirements: number, test, evidence, owner, day, state', async () => {
    const el = await render(provider);
    await openList(el, 'nist-baseline');
    expect(all(el, '.item')).to.have.lengthOf(14);
    const item = find(el, '#item-nist-baseline-01');
    expect(item.textContent).not.to.match(/How to test it/);
    await openItem(el, 'nist-baseline-01');
    expect(item.textContent).to.match(/How to test it/);
    expect(item.textContent).to.match(/Evidence to keep/);
    expect(item.querySelector('.item-marks')!.textContent).to.match(/\w/);
    expect(all(el, '#item-nist-baseline-01 option')).to.have.lengthOf(7);
    expect(item.querySelector('input[type="date"]')).to.not.equal(null);
  });

  it('counts by weight, and never an accepted risk', async () => {
    const el = await render(provider);
    await openList(el, 'nist-baseline');
    await setItem(el, 'nist-baseline-01', 'done');
    const before = el.result!.progress['nist-baseline']!;
    expect(before.coverage).to.be.greaterThan(0);
    await setItem(el, 'nist-baseline-02', 'accepted-risk');
    const after = el.result!.progress['nist-baseline']!;
    expect(after.coverage).to.equal(before.coverage);
    expect(after.acceptedRisks).to.deep.equal(['nist-baseline-02']);
    expect(text(el, '.progress-box')).to.include('never counted as met');
  });

  it('suggests an answer for the same control, and counts it only once it is taken over', async () => {
    const el = await render(provider);
    await openList(el, 'nist-baseline');
    await openList(el, 'cyber-insurance');
    for (const item of all(el, '#list-nist-baseline .item').slice(0, 6)) {
      await setItem(el, item.id.slice(5), 'done');
    }
    expect(el.result!.progress['cyber-insurance']!.coverage).to.equal(0);
    const suggested = find(el, '#list-cyber-insurance .suggested');
    expect(suggested.textContent).to.include('NIST and CIS baseline');
    suggested.querySelector('button')!.click();
    await until(() => el.result!.progress['cyber-insurance']!.coverage > 0);
  });

  it('lets an answer go with the rest when it starts over in the same moment', async () => {
    const el = await render(provider);
    await openList(el, 'nist-baseline');
    const select = find<HTMLSelectElement>(el, '#item-nist-baseline-01 select');
    select.value = 'done';
    select.dispatchEvent(new Event('change'));
    el.reset();
    await aTimeout(300);
    await choose(el, 'industry', 'it-msp');
    await openList(el, 'nist-baseline');
    expect(find(el, '#item-nist-baseline-01').dataset.state).to.equal('open');
  });

  it('filters and searches what is open', async () => {
    const el = await render(provider);
    await openList(el, 'nist-baseline');
    await setItem(el, 'nist-baseline-03', 'done');
    const [search, filter] = [
      find<HTMLInputElement>(el, '.sieve input'),
      find<HTMLSelectElement>(el, '.sieve select'),
    ];
    filter.value = 'done';
    filter.dispatchEvent(new Event('change'));
    await el.updateComplete;
    expect(rowsOnShow(el).map(({ id }) => id)).to.deep.equal(['item-nist-baseline-03']);
    filter.value = 'all';
    filter.dispatchEvent(new Event('change'));
    await el.updateComplete;
    search.value = 'backup';
    search.dispatchEvent(new Event('input'));
    await until(() => rowsOnShow(el).length < 14);
    const found = rowsOnShow(el);
    expect(found.length).to.be.within(1, 13);
    for (const one of found) expect(one.textContent).to.match(/backup/i);
    expect(text(el, '.sieve')).to.include(`${found.length} of 14 requirements`);
  });

  it('marks what has no source, and names sources with their day', async () => {
    const el = await render(provider);
    await openList(el, 'nist-baseline');
    find<HTMLDetailsElement>(el, '.about').open = true;
    expect(text(el, '.about')).to.include('our planning estimate');
    const links = all<HTMLAnchorElement>(el, '.sources a');
    expect(links.length).to.be.greaterThan(2);
    for (const { protocol, rel } of links) {
      expect(protocol).to.match(/^https?:$/);
      expect(rel).to.include('noopener');
    }
    expect(text(el, '.sources')).to.match(/Checked in .*2026/);
  });

  for (const lang of ['en', 'zh-CN']) {
    it(`says of a regime that it asks to be checked again, after its day alone, ${lang}`, async () => {
      const { stale } = regimeHeads.find(({ id }) => id === 'nist-baseline')!;
      const said = async (day: string): Promise<boolean> => {
        const back = onDay(day);
        try {
          const el = await render({ ...provider, lang });
          await openList(el, 'nist-baseline');
          expect(text(el, '#list-nist-baseline')).to.include('2026');
          return find(el, '#list-nist-baseline .stale') !== null;
        } finally {
          back();
        }
      };
      expect(await said(stale)).to.equal(false);
      expect(await said(dayAfter(stale))).to.equal(true);
    });
  }

  it('counts down to what comes, and to nothing that is suspended', async () => {
    const el = await render({ industry: 'manufacturing', region: 'US', employees: '30' });
    await say(el, 'handles-cui', 'yes');
    for (const one of all<HTMLDetailsElement>(el, '.more > details')) one.open = true;
    await until(() => find(el, '.date'));
    const suspended = all(el, '.date[data-status="suspended"]');
    expect(suspended.length).to.be.greaterThan(0);
    for (const one of suspended) expect(one.textContent).to.not.match(/days left/);
    expect(text(el, '.dates')).to.match(/days left/);
  });

  it('feeds the profile of the page: controls, and the revenue behind a closed door', async () => {
    const el = await render({ ...provider, profile: 'feeding' });
    const other = document.createElement('lifeline-compliance-checklist');
    other.setAttribute('profile', 'feeding');
    el.after(other);
    await other.ready;
    await hold(el, 'iso-27001', 'no');
    await type(el, 'revenue-iso-27001', '120,000');
    await openList(el, 'nist-baseline');
    const backup = rowsOnShow(el).find((one) => /restore|backup/i.test(one.textContent!))!;
    await setItem(el, backup.id.slice(5), 'done');
    const { answers } = (
      globalThis as unknown as Record<
        symbol,
        { profiles: Map<string, { answers: Record<string, unknown> }> }
      >
    )[Symbol.for('lifeline')]!.profiles.get('feeding')!;
    expect(answers.openedRevenue).to.equal(120_000);
    expect(answers.controls).to.have.property('tested-backups', 'most');
    other.remove();
  });

  it('tells the page of a person, and of nothing that the page sets', async () => {
    const el = await render();
    let fired = 0;
    for (const name of ['lifeline-change', 'lifeline-start', 'lifeline-result']) {
      el.addEventListener(name, () => fired++);
    }
    el.setAttribute('employees', '40');
    el.prefill({ industry: 'legal', region: 'UK' });
    await el.updateComplete;
    expect(fired).to.equal(0);
    setTimeout(() => type(el, 'employees', '41'));
    const { detail } = await oneEvent(el, 'lifeline-change');
    expect(detail.result.schema).to.equal('lifeline/compliance@1');
    expect(detail.element).to.equal('lifeline-compliance-checklist');
  });

  it('concludes once the three questions are answered or not sure', async () => {
    const el = await render({ industry: 'legal', employees: '4' });
    const results: unknown[] = [];
    el.addEventListener('lifeline-result', ({ detail }) => results.push(detail.result));
    find(el, '#regions-label + button').click();
    await el.updateComplete;
    expect(results).to.have.lengthOf(1);
  });

  for (const { name, facts, expected } of personas.slice(14, 20)) {
    it(`${name}: shows what the rules say`, async () => {
      const { industry = 'other', employees = 0, regions = [] } = facts;
      const el = await render({ industry, employees: String(employees) });
      for (const region of regions) await tick(el, region);
      expect(applied(el)).to.deep.equal(
        applicableRegimes({ industry, employees, regions }).applies.map(({ id }) => id),
      );
      for (const id of applied(el)) expect(expected).to.have.property(id);
    });
  }

  it('says a mistake beside its field, and keeps what was typed', async () => {
    const el = await render(provider);
    await type(el, 'employees', 'a dozen');
    expect(find<HTMLInputElement>(el, '#employees').value).to.equal('a dozen');
    expect(text(el, '#employees-error')).to.include('for example 12');
    expect(applied(el)).to.include('iso-27001');
  });

  it('speaks the language of the page, in words and in content', async () => {
    const el = await render({ ...provider, lang: 'zh-CN' });
    expect(text(el, 'h2')).to.include('大门');
    await showPart(el, 1);
    find<HTMLDetailsElement>(el, '#list-nist-baseline').open = true;
    await until(() => find(el, '#item-nist-baseline-01'));
    expect(text(el, '.items')).to.match(/[\u4e00-\u9fff]/);
    await openItem(el, 'nist-baseline-01');
    expect(text(el, '.items')).to.include('如何验证');
  });

  it('keeps its notice, whatever the page says in its place', async () => {
    const el = await render();
    el.config = { texts: { notice: 'Fully certified.' } };
    await aTimeout(50);
    await el.updateComplete;
    expect(text(el, '.notice')).to.equal('Self-assessment, not legal advice, not a certification.');
  });

  it('shows gaps to an adviser alone, ranked', async () => {
    const visitor = await render(provider);
    expect(all(visitor, '.parts button')).to.have.lengthOf(2);
    const el = await render({ ...provider, view: 'adviser' });
    await openList(el, 'nist-baseline');
    await setItem(el, 'nist-baseline-12', 'not-yet');
    await showPart(el, 2);
    await until(() => find(el, '.gap-table'));
    const first = find(el, '.gap-table tbody tr');
    expect(first.textContent).to.include('Not yet');
    expect(text(el, '.gaps')).to.match(/\d+ gaps: 1 known/);
  });

  it('asks one question at a time where the column is narrow, and leads to the map', async () => {
    const el = await render(provider);
    el.style.width = '340px';
    const shown = (): number[] =>
      all(el, '.question').flatMap((one, index) => (one.offsetParent === null ? [] : [index]));
    expect(shown()).to.deep.equal([0]);
    setTimeout(() => button(el, 'Next').click());
    const { detail } = await oneEvent(el, 'lifeline-step');
    expect(detail).to.include({ id: 'regions', index: 1, count: 3 });
    await until(() => root(el).activeElement?.id === 'regions');
    await press(el, 'Next');
    await press(el, 'See the map');
    expect(root(el).activeElement).to.equal(find(el, '.result'));
  });

  for (const width of [280, 320, 360, 640, 1080]) {
    it(`fits a column of ${width} px in both languages`, async () => {
      for (const lang of ['en', 'zh-CN']) {
        const el = await render({ ...provider, lang });
        el.style.width = `${width}px`;
        for (const one of all<HTMLDetailsElement>(el, '.equal-table')) one.open = true;
        await openCard(el, 'iso-27001');
        expect(find(el, '.root').scrollWidth, `map ${lang}`).to.be.at.most(width);
        await showPart(el, 1);
        find<HTMLDetailsElement>(el, '#list-cyber-insurance').open = true;
        await until(() => find(el, '.item'));
        for (const one of all<HTMLDetailsElement>(el, '.item details, .about')) one.open = true;
        await until(() => all(el, '.item').every((one) => one.querySelector('dl')));
        expect(find(el, '.root').scrollWidth, `list ${lang}`).to.be.at.most(width);
        el.remove();
      }
    });
  }

  it('forgets everything on reset', async () => {
    const el = await render(provider);
    await hold(el, 'cyber-insurance', 'yes');
    await openList(el, 'nist-baseline');
    await setItem(el, 'nist-baseline-01', 'done');
    el.reset();
    await el.updateComplete;
    expect(el.result!.progress).to.deep.equal({});
    expect(el.result!.market.every(({ state }) => state !== 'open')).to.equal(true);
    expect(find<HTMLSelectElement>(el, '#industry').value).to.equal('it-msp');
  });

  it('draws one row again, and no other, when one answer changes among hundreds', async function () {
    this.timeout(90_000); // 31 files of content come one by one here, unbundled
    const el = await render(provider);
    await showPart(el, 1);
    const add = async (id: string): Promise<void> => {
      const select = find<HTMLSelectElement>(el, '.add select');
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await el.updateComplete;
    };
    for (const one of all<HTMLDetailsElement>(el, '.regime-card')) one.open = true;
    for (;;) {
      const [next] = all<HTMLOptionElement>(el, '.add option').filter(({ value }) => value);
      if (!next) break;
      await add(next.value);
    }
    await until(() => all(el, '.list-body').length === 31);
    await el.updateComplete;
    const rows = all(el, '.item');
    expect(rows.length).to.be.greaterThan(340);
    const touched = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('.item');
        if (row) touched.add(row);
      }
    });
    observer.observe(root(el), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await setItem(el, 'coppa-01', 'done');
    await aTimeout(0);
    observer.disconnect();
    const alike = all(el, '.suggested').length;
    expect(touched.size).to.be.at.most(alike + 1);
    expect(touched.size).to.be.lessThan(rows.length / 4);

    const search = find<HTMLInputElement>(el, '.sieve input');
    const searchFor = (words: string): void => {
      search.value = words;
      search.dispatchEvent(new Event('input'));
    };
    searchFor('backup');
    await until(() => rowsOnShow(el).length < rows.length / 4);
    expect(rowsOnShow(el)).not.to.be.empty;
    searchFor('');
    await until(() => rowsOnShow(el).length === rows.length);
    expect(rowsOnShow(el)).to.have.ordered.members(rows);
  });

  it('takes a choice by keyboard in a radio group', async () => {
    const el = await render(provider);
    const radio = find<HTMLInputElement>(el, '.statement input');
    radio.focus();
    expect(root(el).activeElement).to.equal(radio);
    expect(getComputedStyle(radio.closest('.say')!).outlineStyle).to.not.equal('none');
    await choose(el, 'industry', 'legal');
    expect(el.result!.applies.some(({ id }) => id === 'iso-27001')).to.equal(false);
  });
});
