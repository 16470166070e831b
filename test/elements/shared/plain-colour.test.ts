import { expect } from '@open-wc/testing';
import { Color } from '../../../packages/elements/src/shared/chart/plain-colour.ts';

describe('a plain colour', () => {
  it('reads what the charts of the kit use', () => {
    for (const colour of ['rgb(15, 107, 107)', 'rgba(0,0,0,0.1)', 'rgb(1 2 3 / 0.5)', '#0f6b6b']) {
      expect(new Color(colour).valid, colour).to.equal(true);
    }
    for (const colour of ['transparent', '', 'hsl(1, 2%, 3%)', undefined, 4]) {
      expect(new Color(colour).valid, String(colour)).to.equal(false);
    }
    expect(new Color('#0f6b6b').hexString()).to.equal('rgba(15, 107, 107, 1)');
  });

  it('lies between two others while something moves', () => {
    const [from, to] = [new Color('rgb(0, 0, 0)'), new Color('rgb(200, 100, 50)')];
    expect(to.mix(from, 0.5).hexString()).to.equal('rgba(100, 50, 25, 1)');
    expect(to.mix(from, 1).hexString()).to.equal('rgba(200, 100, 50, 1)');
    expect(to.mix(from, 0).hexString()).to.equal('rgba(0, 0, 0, 1)');
  });
});
