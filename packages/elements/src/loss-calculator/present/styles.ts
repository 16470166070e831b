import { css } from 'lit';

/** What a room sees of the pictures: they fit the screen with their heading. */
export const slideStyles = css`
  .stage .half {
    --_ice: clamp(8em, 36vh, 18em);
  }

  .stage .squares {
    max-inline-size: 22em;
  }
`;
