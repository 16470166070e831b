import { expect } from '@open-wc/testing';
import { define } from '../../../packages/elements/src/shared/register.ts';
import { runtime } from '../../../packages/elements/src/shared/runtime.ts';
import { version } from '../../../packages/elements/src/shared/version.ts';
import { type Told, told } from '../helpers/told.ts';

const someElement = (): CustomElementConstructor => class extends HTMLElement {};

describe('define', () => {
  let warnings: Told;
  beforeEach(() => {
    warnings = told();
  });
  afterEach(() => warnings.restore());

  it('is silent when the same version comes twice', () => {
    const first = someElement();
    define('lifeline-twice', first);
    define('lifeline-twice', someElement());
    expect(customElements.get('lifeline-twice')).to.equal(first);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('warns once of each other version, and leaves the first in place', () => {
    const first = someElement();
    define('lifeline-versions', first, '1.0.0');
    define('lifeline-versions', someElement(), '2.0.0');
    define('lifeline-versions', someElement(), '2.0.0');
    define('lifeline-versions', someElement(), '1.0.0');
    expect(customElements.get('lifeline-versions')).to.equal(first);
    expect(warnings.lines).to.deep.equal([
      '<lifeline-versions> is already defined in version 1.0.0; 2.0.0 stays out',
    ]);
  });

  it('does not throw over a tag that somebody else has defined', () => {
    customElements.define('lifeline-foreign', someElement());
    define('lifeline-foreign', someElement());
    expect(warnings.lines[0]).to.contain('version unknown');
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    const response = await fetch('/packages/elements/package.json');
    expect((await response.json()).version).to.equal(version);
  });
});

describe('runtime', () => {
  it('is one for all copies', () => {
    expect(runtime()).to.equal(runtime());
    const page = globalThis as { [key: symbol]: unknown };
    expect(page[Symbol.for('lifeline')]).to.equal(runtime());
  });
});
