import { css } from 'lit';

/** What a room sees of the picture: as large as the screen allows with its heading. */
export const slideStyles = css`
  .stage .chart {
    block-size: clamp(14em, 52vh, 30em);
  }

  .stage .slide {
    max-inline-size: 44em;
  }

  .stage .ways :is(th, td) {
    padding-block: 0.35em;
  }
`;
