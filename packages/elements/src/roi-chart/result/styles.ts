import { css } from 'lit';
import { sharedResultStyles } from '../../shared/result/styles.ts';

/** The verdict, and the switch that halves every claim. */
const answer = css`
  :is(.result, .rest) {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  :is(.result, .rest) > section {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  :is(section + section, .rest > section:first-child) {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }

  .headline.negative,
  .below {
    color: var(--_danger);
  }

  .halve {
    display: grid;
    gap: calc(var(--_space) / 2);
    justify-items: start;
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    padding-inline: 1em 1.25em;
  }

  .switch::before {
    content: '';
    flex: none;
    inline-size: 2.5em;
    block-size: 1.4em;
    border: 1.5px solid var(--_edge);
    border-radius: 999px;
    background: radial-gradient(circle at 0.6em 50%, var(--_edge) 0.42em, transparent 0.46em);
  }

  .switch[aria-checked='true']::before {
    border-color: var(--_accent);
    background: radial-gradient(
      circle at calc(100% - 0.6em) 50%,
      var(--_on-accent) 0.42em,
      var(--_accent) 0.46em
    );
  }

  @media (forced-colors: active) {
    .switch::before {
      --_edge: CanvasText;
      --_accent: CanvasText;
      --_on-accent: Canvas;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }

  .root[dir='rtl'] .switch::before {
    transform: scaleX(-1);
  }
`;

/** Which group of questions is open. */
const open = css`
  .group[open] > summary::after {
    transform: translateY(25%) rotate(-135deg);
  }

  .group[open] .ordinal {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;

/** The picture, its legend and its table. */
const chart = css`
  .picture {
    grid-template-columns: minmax(0, 1fr);
  }

  .chart-finding {
    color: var(--_text);
    font-size: 1em;
  }

  .chart {
    block-size: clamp(17em, 52cqi, 25em);
    padding: 0.5em;
    background: none;
  }

  .chart:not(:has([data-drawn])) {
    background: color-mix(in oklab, var(--_muted) 5%, transparent);
  }

  .years {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }

  .years legend {
    float: inline-start;
    padding-inline-end: calc(var(--_space) * 2);
  }

  .years .choice {
    min-inline-size: 40px;
    margin-inline-end: 0;
    gap: 0.3em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    font-size: 0.875em;
  }

  .key {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 36px;
    padding: 0.2em 0.4em;
    border-color: transparent;
    background: transparent;
    font-weight: 400;
    text-align: start;
  }

  .key:hover {
    border-color: var(--_border);
  }

  .key[aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .key[aria-pressed='false'] .swatch {
    opacity: 0.3;
  }

  .swatch {
    flex: none;
    inline-size: 1.2em;
    block-size: 1em;
    border: 1px solid var(--_ink);
    --_ink: var(--_accent);
    forced-color-adjust: none;
  }

  .swatch.risk {
    background: var(--_ink);
  }

  .swatch.efficiency {
    background: repeating-linear-gradient(-45deg, var(--_ink) 0 2.5px, transparent 2.5px 6px);
  }

  .swatch.opportunity {
    background: radial-gradient(var(--_ink) 32%, transparent 36%) 0 0 / 5px 5px;
  }

  .swatch.premium {
    background:
      linear-gradient(var(--_ink) 1.5px, transparent 1.5px) 0 0 / 6px 6px,
      linear-gradient(90deg, var(--_ink) 1.5px, transparent 1.5px) 0 0 / 6px 6px;
  }

  .swatch.cost {
    --_ink: var(--_danger);
    background: repeating-linear-gradient(45deg, var(--_ink) 0 2.5px, transparent 2.5px 6px);
  }

  .swatch.cumulative {
    --_ink: var(--_text);
    border-width: 0;
    background:
      linear-gradient(var(--_ink), var(--_ink)) center / 100% 3px no-repeat,
      color-mix(in oklab, var(--_muted) 22%, transparent);
  }

  @media (forced-colors: active) {
    .swatch {
      --_ink: CanvasText;
    }

    .swatch.cost,
    .swatch.cumulative {
      --_ink: CanvasText;
    }
  }

  .chart-files {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    font-size: 0.875em;
  }

  .scroller {
    overflow-x: auto;
  }

  .equal-table td {
    white-space: nowrap;
  }

  .years-table {
    min-inline-size: 100%;
  }

  /* Chinese may break after every sign, and would. */
  .years-table th[scope='row'] {
    min-inline-size: 7.5em;
  }

  .years-table thead th:not(:first-child) {
    text-align: end;
  }
`;

/** Three ways, what an insurer asks, what has no price. */
const sides = css`
  .ways,
  .attestations {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .ways :is(th, td) {
    padding: 0.6em 0 0.6em 0.75em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
  }

  .ways th[scope='row'] {
    padding-inline-start: 0;
    font-weight: 600;
    text-align: start;
  }

  .ways thead :is(th, td) {
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  .ways td {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .ways .sum {
    font-weight: 600;
  }

  .best-mark {
    display: block;
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .own-guesses {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 2);
  }

  .attestations :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_border);
    font-size: 0.9375em;
    text-align: start;
    vertical-align: baseline;
  }

  .attestations [data-answer='yes'] {
    color: var(--_accent-text);
    font-weight: 600;
  }

  /* Rows become little cards where three columns do not fit. */
  @container (inline-size < 560px) {
    .attestations :is(tbody, tr, th, td) {
      display: block;
    }

    .attestations thead {
      display: none;
    }

    .attestations tr {
      padding-block: calc(var(--_space) * 1.25);
      border-block-end: 1px solid var(--_border);
    }

    .attestations :is(th, td) {
      padding: 0.15em 0;
      border: 0;
    }

    .ways :is(tbody, tr, th, td) {
      display: block;
    }

    .ways thead {
      display: none;
    }

    .ways tr {
      padding-block: calc(var(--_space) * 1.25);
      border-block-end: 1px solid var(--_border);
    }

    .ways :is(th, td) {
      padding: 0.15em 0;
      border: 0;
    }

    .ways td {
      display: flex;
      justify-content: space-between;
      gap: 1em;
    }

    .ways td::before {
      content: attr(data-name);
      color: var(--_muted);
      font-weight: 400;
      text-align: start;
      white-space: normal;
    }

    .years legend {
      float: none;
    }
  }

  .unpriced {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding-inline-start: 1.2em;
  }

  /* No grid: WebKit does not lay a legend out anew in one when the column narrows. */
  .bought {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .bought legend {
    padding: 0 0 0.5em;
    font-weight: 600;
  }

  .bought[data-guess] .choice {
    color: var(--_muted);
  }

  @media print {
    .legend {
      break-inside: avoid;
    }

    .chart-files,
    .years,
    .ways + .quiet {
      display: none;
    }
  }
`;

/** Styles of the result. */
export const resultStyles = [...sharedResultStyles, open, answer, chart, sides];
