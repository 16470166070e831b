import { css } from 'lit';

/** How what changes moves: not at all where somebody wants none. */
const motion = css`
  @media (prefers-reduced-motion: no-preference) {
    .root {
      --_move: 250ms ease-out;
    }
  }
`;

/** The sentence and its figure, and the way on from it. */
const type = css`
  .eyebrow {
    margin: 0;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 400;
  }

  .headline {
    margin: 0;
    font-size: clamp(1.75em, 7.5cqi, 2.75em);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.015em;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }

  :lang(zh) .headline {
    letter-spacing: 0;
    line-height: 1.3;
  }

  .answered,
  figcaption,
  .lens {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .warnings {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .warnings li {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_danger);
    border-radius: 4px;
    background: var(--_danger-tint);
  }

  .cta {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 48px;
    padding: 0.5em 1.5em;
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }

  .picture {
    display: grid;
    gap: var(--_space);
    margin: 0;
  }
`;

/** Rows with a bar under their name, as long as --length of 0-1 says. */
const bars = css`
  .bars {
    inline-size: 100%;
    border-collapse: collapse;
    --_bar: var(--_accent);
  }

  .bars :is(th, td) {
    padding: 0.35em 0.75em 0.6em 0;
    text-align: start;
    vertical-align: baseline;
  }

  .bars td {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .bar {
    background: linear-gradient(var(--_bar), var(--_bar)) left 0 bottom 0.1em no-repeat;
    background-size: calc(var(--length) * 100%) 0.3em;
    transition: background-size var(--_move);
  }

  .root[dir='rtl'] .bar {
    background-position: right 0 bottom 0.1em;
  }

  @media (forced-colors: active) {
    .bar {
      background-image: linear-gradient(CanvasText, CanvasText);
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;

/** The equal table of a picture, and "How is this worked out?". */
const tables = css`
  .equal-table,
  .lens,
  .rate {
    font-size: 0.875em;
  }

  .equal-table table {
    margin-block-start: var(--_space);
    border-collapse: collapse;
  }

  .equal-table th,
  .equal-table td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .equal-table th:first-child {
    text-align: start;
  }

  :is(.equal-table, .bars) :last-child {
    padding-inline-end: 0;
  }

  .equal-table :is(.sum, tfoot) :is(th, td) {
    font-weight: 600;
  }

  .equal-table caption {
    text-align: start;
    font-weight: 600;
  }

  .method-body {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 2);
  }

  .method-body section {
    display: grid;
    gap: var(--_space);
  }

  .method-body h4 {
    margin: 0;
    font-size: 1.0625em;
  }

  .method-body table {
    inline-size: 100%;
    max-inline-size: 46em;
    border-collapse: collapse;
    font-size: 0.875em;
  }

  .method-body :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .method-body thead th {
    font-weight: 600;
  }

  .figures td {
    font-variant-numeric: tabular-nums;
  }

  .origin {
    display: block;
    color: var(--_muted);
    font-size: 0.9286em;
  }

  .sources {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
    padding-inline-start: 1.2em;
    font-size: 0.875em;
  }

  .sources a {
    display: inline-block;
    min-block-size: 24px;
  }
`;

/** Sections that open. */
const more = css`
  .more {
    border-block-end: 1px solid var(--_border);
  }

  .more > details {
    border-block-start: 1px solid var(--_border);
  }

  .more > details > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(var(--_space) * 2);
    inline-size: auto;
    padding-block: calc(var(--_space) * 1.75);
    color: var(--_text);
    text-decoration: none;
    list-style: none;
  }

  .more > details > summary::-webkit-details-marker {
    display: none;
  }

  .more h3 {
    font-size: 1.0625em;
  }

  .finding {
    grid-row: 2;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* A chevron of two lines: down to open, up to close. */
  .more > details > summary::after {
    content: '';
    grid-area: 1 / 2 / span 2;
    align-self: center;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 0.5em;
    border: solid var(--_accent-text);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .more > details[open] > summary::after {
    transform: translateY(25%) rotate(-135deg);
  }

  .more-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding-block: 0 calc(var(--_space) * 3);
  }
`;

/** Quiet text, figures in a row, a chart, a choice, what one takes along. */
const parts = css`
  .quiet {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .story {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
  }

  .figures-row {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    margin: 0;
  }

  .figures-row div {
    display: grid;
  }

  .figures-row dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .figures-row dd {
    margin: 0;
    font-size: 1.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .chart {
    position: relative;
    block-size: clamp(15em, 45cqi, 22em);
    border-radius: calc(var(--_radius) * 0.66);
    background: color-mix(in oklab, var(--_muted) 5%, transparent);
  }

  /* Before it is drawn, a canvas is 300 px wide. */
  .chart canvas {
    display: block;
    max-inline-size: 100%;
  }

  /* Neither a grid nor a row: WebKit does not lay a fieldset's out anew when its column narrows. */
  .choices {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices legend {
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 40px;
    margin-inline-end: calc(var(--_space) * 3);
    cursor: pointer;
  }

  .choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    font-size: 0.9375em;
  }

  .keep button {
    flex: 1 1 auto;
    padding-inline: 0.9em;
  }

  .link {
    display: grid;
    gap: calc(var(--_space) / 2);
    font-size: 0.875em;
  }

  .link input {
    min-block-size: 44px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_field);
    color: inherit;
    font: inherit;
  }

  .older {
    display: grid;
    justify-items: start;
    gap: var(--_space);
  }
`;

/** What every result is made of. */
export const sharedResultStyles = [motion, type, bars, tables, more, parts];
