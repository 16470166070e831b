import { css } from 'lit';

/** What a room sees of the pictures: they fit the screen with their heading. */
export const slideStyles = css`
  .stage .picture {
    font-size: 0.8em;
  }

  .stage .slide-body > .quiet {
    font-size: 0.75em;
  }

  .stage .half {
    --_ice: clamp(8em, 32vh, 18em);
  }

  .stage .squares {
    max-inline-size: 22em;
  }
`;
