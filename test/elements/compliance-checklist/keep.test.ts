import { expect } from '@open-wc/testing';
import {
  all,
  button,
  type Checklist,
  find,
  hold,
  openItem,
  openList,
  press,
  provider,
  render,
  say,
  setItem,
  text,
} from '../helpers/checklist.ts';
import { until } from '../helpers/until.ts';

/** What the next download holds. */
function nextFile(): Promise<{ readonly name: string; readonly text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  return new Promise((resolve) => {
    let blob: Blob | undefined;
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return createObjectURL.call(URL, made);
    };
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      resolve({ name: this.download, text: await blob!.text() });
    };
  });
}

async function linkOf(el: Checklist): Promise<string> {
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await press(el, 'Copy a link');
  await until(() => find(el, '.link input'));
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return find<HTMLInputElement>(el, '.link input').value;
}

async function answered(attributes: Readonly<Record<string, string>> = {}): Promise<Checklist> {
  const el = await render({ ...provider, ...attributes });
  await say(el, 'accepts-cards', 'yes');
  await hold(el, 'pci-dss', 'no');
  await openList(el, 'pci-dss');
  await setItem(el, 'pci-dss-01', 'done');
  await setItem(el, 'pci-dss-03', 'accepted-risk');
  await openItem(el, 'pci-dss-01');
  await openItem(el, 'pci-dss-03');
  const owner = find<HTMLInputElement>(el, '#item-pci-dss-01 input[type="text"]');
  owner.value = 'Ada Canary';
  owner.dispatchEvent(new Event('change'));
  const due = find<HTMLInputElement>(el, '#item-pci-dss-03 input[type="date"]');
  due.value = '2027-03-01';
  due.dispatchEvent(new Event('change'));
  await el.updateComplete;
  return el;
}

describe('what a person takes along of a checklist', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    sessionStorage.clear();
  });

  it('is a link that opens the same states, and names nobody', async () => {
    const el = await answered();
    const link = new URL(await linkOf(el));
    const carried = atob(link.hash.split('=')[1]!.replaceAll('-', '+').replaceAll('_', '/'));
    expect(carried).to.not.include('Canary');
    expect(carried).to.not.include('2027-03-01');
    expect(link.search).to.equal(location.search);
    el.remove();
    history.replaceState(null, '', link.hash);
    const opened = await render();
    await until(() => opened.result!.progress['pci-dss']);
    expect(opened.result!.progress['pci-dss']!.acceptedRisks).to.deep.equal(['pci-dss-03']);
    expect(opened.result!.market.find(({ id }) => id === 'pci-dss')!.state).to.equal('closed');
  });

  it('says that a damaged link is damaged, and opens with nothing', async () => {
    history.replaceState(null, '', '#lifeline-compliance=bm90IGpzb24');
    const el = await render();
    expect(text(el)).to.include('This link is damaged');
    expect(el.result!.applies).to.deep.equal([]);
  });

  it('is a file that brings everything back, owners and days too', async () => {
    const el = await answered();
    const saving = nextFile();
    await press(el, 'Data (JSON)');
    const { name, text: json } = await saving;
    expect(name).to.match(/^compliance-\d{4}-\d{2}-\d{2}\.json$/);
    el.remove();
    const other = await render();
    await open(other, json);
    await until(() => other.result!.progress['pci-dss']);
    expect(text(other, '.keep-part')).to.include('Your answers are back');
    all(other, '.parts button')[1]!.click();
    await until(() => find(other, '#item-pci-dss-01'));
    await openItem(other, 'pci-dss-01');
    await openItem(other, 'pci-dss-03');
    expect(find<HTMLInputElement>(other, '#item-pci-dss-01 input[type="text"]').value).to.equal(
      'Ada Canary',
    );
    expect(find<HTMLInputElement>(other, '#item-pci-dss-03 input[type="date"]').value).to.equal(
      '2027-03-01',
    );
  });

  for (const [what, content] of [
    ['something else', '{"hello":1}'],
    ['no JSON', 'PK\u0003\u0004'],
    [
      'an unknown key',
      '{"schema":"lifeline/checklist-answers@1","answers":{"activities":{},"figures":{},"held":{},"items":{},"revenue":{},"more":1}}',
    ],
    [
      'an unknown state',
      '{"schema":"lifeline/checklist-answers@1","answers":{"activities":{},"figures":{},"held":{},"items":{"pci-dss-01":"yes"},"revenue":{}}}',
    ],
    [
      'a polluted object',
      '{"schema":"lifeline/checklist-answers@1","answers":{"__proto__":{"x":1},"activities":{},"figures":{},"held":{},"items":{},"revenue":{}}}',
    ],
  ] as const) {
    it(`refuses a file with ${what}, and changes nothing`, async () => {
      const el = await answered();
      const before = JSON.stringify(el.result!.progress);
      await open(el, content);
      await until(() => /no checklist that we can read/.test(text(el, '.keep-part')));
      expect(JSON.stringify(el.result!.progress)).to.equal(before);
      expect(({} as Record<string, unknown>).x).to.equal(undefined);
    });
  }

  it('is a table with every column and every requirement that is shown', async () => {
    const el = await answered();
    const saving = nextFile();
    await press(el, 'Table (CSV)');
    const { text: csv } = await saving;
    const [head, ...rows] = csv.trim().split('\r\n');
    expect(head!.split(',')).to.have.lengthOf(15);
    const count = el.result!.applies.length;
    expect(rows.length).to.be.greaterThan(count * 9);
    expect(csv).to.include('Ada Canary');
    expect(csv).to.include('pci-dss-14');
  });

  it('is a calendar of what comes and of the days that were set, in whole lines', async () => {
    const el = await answered({ lang: 'en' });
    all(el, '.parts button')[0]!.click();
    await el.updateComplete;
    for (const one of all<HTMLDetailsElement>(el, '.more > details')) one.open = true;
    await until(() => button(el, 'Calendar file'));
    const saving = nextFile();
    await press(el, 'Calendar file');
    const { name, text: ics } = await saving;
    expect(name).to.equal('compliance-dates.ics');
    const lines = ics.split('\r\n');
    expect(lines[0]).to.equal('BEGIN:VCALENDAR');
    expect(lines.at(-2)).to.equal('END:VCALENDAR');
    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(ics).to.include('DTSTART;VALUE=DATE:20270301');
    expect(ics.match(/BEGIN:VEVENT/g)!.length).to.equal(ics.match(/END:VEVENT/g)!.length);
    expect(ics).to.not.match(/SUSPENDED|NOT in effect/);
  });

  it('stays for the session where the page says so', async () => {
    const el = await answered({ storage: 'session', profile: 'stored' });
    el.remove();
    const back = await render({ storage: 'session', profile: 'stored' });
    await until(() => back.result!.progress['pci-dss']);
    expect(back.result!.progress['pci-dss']!.acceptedRisks).to.deep.equal(['pci-dss-03']);
    back.reset();
  });

  it('is a report in a window of its own: map, requirements, sources', async () => {
    const el = await answered();
    const opened = window.open;
    let frame: Window | null = null;
    window.open = () => {
      const iframe = document.createElement('iframe');
      document.body.append(iframe);
      frame = iframe.contentWindow;
      return frame;
    };
    try {
      await el.print();
      const page = frame!.document.body.textContent!.replace(/\s+/g, ' ');
      expect(page).to.include('Market access and compliance self-assessment');
      expect(page).to.include('Card payments');
      expect(page).to.include('Ada Canary');
      expect(page).to.include('not legal advice, not a certification');
      expect(frame!.document.querySelectorAll('.gap-table tbody tr').length).to.be.greaterThan(30);
    } finally {
      window.open = opened;
      document.querySelector('iframe')?.remove();
    }
  });
});

async function open(el: Checklist, content: string): Promise<void> {
  const input = find<HTMLInputElement>(el, '.file input');
  const files = new DataTransfer();
  files.items.add(new File([content], 'saved.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await el.updateComplete;
}
