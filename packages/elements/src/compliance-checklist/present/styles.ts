import { css } from 'lit';

/** What a room sees of the map: it fits the screen with its heading. */
export const slideStyles = css`
  .stage .lanes {
    max-block-size: 62vh;
    overflow: hidden;
  }

  .stage .lane-go {
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .stage .places .place-list {
    font-size: 0.75em;
  }
`;
