import { expect } from '@open-wc/testing';
import { checkAddress } from '../../../packages/elements/src/shared/address.ts';

const page = 'https://msp.example/blog/post';

describe('checkAddress', () => {
  const good = [
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['  https://a.example/  ', 'https://a.example/'],
    ['//cdn.example/x.json', 'https://cdn.example/x.json'],
    ['settings.json', 'https://msp.example/blog/settings.json'],
    ['/settings.json', 'https://msp.example/settings.json'],
    ['#part', 'https://msp.example/blog/post#part'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ['http://127.0.0.1/x', 'http://127.0.0.1/x'],
    ['http://[::1]/x', 'http://[::1]/x'],
    ['mailto:help@msp.example', 'mailto:help@msp.example'],
    ['tel:+4912345', 'tel:+4912345'],
    ['https://a.example/path/token/list', 'https://a.example/path/token/list'],
  ] as const;
  for (const [text, href] of good) {
    it(`takes ${text}`, () => {
      expect(checkAddress(text, page)).to.deep.equal({ ok: true, href });
    });
  }

  const bad = [
    ['http://a.example/', 'scheme'],
    ['http://msp.example/', 'scheme'], // the page itself is on https:
    ['http://localhost.evil.example/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['JaVaScRiPt:alert(1)', 'scheme'],
    ['java\nscript:alert(1)', 'malformed'],
    ['java\tscript:alert(1)', 'malformed'],
    ['\u0001javascript:alert(1)', 'malformed'],
    ['data:text/html,<script>alert(1)</script>', 'scheme'],
    ['blob:https://msp.example/x', 'scheme'],
    ['vbscript:msgbox', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://a.example/', 'scheme'],
    ['view-source:https://a.example', 'scheme'],
    ['https://user:secret@a.example/', 'credentials'],
    ['https://user@a.example/', 'credentials'],
    ['https://', 'malformed'],
    ['https://[oops/', 'malformed'],
    [`https://a.example/${'a'.repeat(5000)}`, 'malformed'],
    ['https://hooks.slack.com/services/T0/B0/abc', 'secret'],
    ['https://tenant.webhook.office.com/webhookb2/x', 'secret'],
    ['https://prod-1.westus.logic.azure.com/workflows/1', 'secret'],
    ['https://discord.com/api/webhooks/1/abc', 'secret'],
    ['https://api-na.myconnectwise.net/v4', 'secret'],
    ['https://a.example/lead?api_key=1', 'secret'],
    ['https://a.example/lead?x=1&Access-Token=1', 'secret'],
    ['https://a.example/lead#token=1', 'secret'],
    ['https://a.example/lead?sig=1', 'secret'],
  ] as const;
  for (const [text, problem] of bad) {
    it(`refuses ${JSON.stringify(text).slice(0, 60)}`, () => {
      expect(checkAddress(text, page)).to.deep.equal({ ok: false, problem });
    });
  }

  it('takes an http: address of the own site where the page has no TLS', () => {
    expect(checkAddress('x.json', 'http://old.example/')).to.have.property('ok', true);
    expect(checkAddress('http://other.example/', 'http://old.example/').ok).to.equal(false);
  });

  it('never throws, whatever the base', () => {
    expect(checkAddress('x', 'about:blank')).to.have.property('problem', 'malformed');
    expect(checkAddress('x', '')).to.have.property('problem', 'malformed');
    expect(checkAddress('https://a.example/', 'about:blank')).to.have.property('ok', true);
  });
});
