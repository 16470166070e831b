import { css } from 'lit';
import { cardStyles } from '../shared/card-styles.ts';

/**
 * Layout: one below the other; where there is room the questions beside the answer and its picture,
 * and what follows from both across the whole width.
 */
const layout = css`
  :where(.card, .asking, .group-fields, .result, .rest, section, .picture, .method-body) {
    grid-template-columns: minmax(0, 1fr);
  }

  .asking {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  @container (inline-size >= 900px) {
    .card {
      grid-template-columns: minmax(18em, 4fr) 7fr;
      column-gap: calc(var(--_space) * 7);
    }

    :is(.intro, .rest, .closing) {
      grid-column: 1 / -1;
    }

    .intro {
      max-inline-size: 44em;
    }
  }
`;

/** Four groups of questions, one open at a time. */
const groups = css`
  .group {
    border-block-start: 1px solid var(--_border);
  }

  .group:last-of-type {
    border-block-end: 1px solid var(--_border);
  }

  .group > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    inline-size: auto;
    min-block-size: 56px;
    padding-block: calc(var(--_space) * 1.25);
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
    list-style: none;
  }

  .group > summary::-webkit-details-marker {
    display: none;
  }

  .group > summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.5em;
    border: solid var(--_accent-text);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .ordinal {
    display: grid;
    place-items: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_accent-edge);
    border-radius: 50%;
    color: var(--_accent-text);
    font-variant-numeric: tabular-nums;
  }

  .group-fields {
    display: grid;
    grid-auto-rows: max-content; /* or WebKit keeps the height of a button when its column changes */
    gap: calc(var(--_space) * 2.5);
    padding-block: var(--_space) calc(var(--_space) * 3);
  }

  @container (inline-size >= 600px) and (inline-size < 900px) {
    .group-fields {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }

  .group-fields > button {
    grid-column: 1 / -1;
    inline-size: 100%;
    max-inline-size: 26em;
  }
`;

export const styles = [cardStyles, layout, groups];
