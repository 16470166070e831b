import { css } from 'lit';

/** Layout: questions and result one below the other, side by side where there is room. */
const layout = css`
  :where(.card, .questions, .result, .result > section, .picture, .method-body) {
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 4);
    padding: clamp(1.25em, 4cqi, 3em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .intro {
    display: grid;
    gap: var(--_space);
  }

  .questions {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
  }

  .asking {
    min-inline-size: 0;
  }

  .result {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  .result > section {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .result > section + section {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }

  /* One question at a time where the column is narrow. */
  .question {
    display: none;
  }

  .question[data-current] {
    display: block;
  }

  .steps {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space);
  }

  .progress {
    grid-column: 1 / -1;
    order: -1;
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size >= 600px) {
    .question {
      display: block;
    }

    .steps {
      display: none;
    }

    .questions {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }

  @container (inline-size >= 900px) {
    .card {
      grid-template-columns: minmax(17em, 4fr) 7fr;
      column-gap: calc(var(--_space) * 8);
    }

    .intro {
      grid-column: 1 / -1;
      max-inline-size: 44em;
    }

    .questions {
      grid-template-columns: 1fr;
    }

    /* The column around it is what it stays in: the whole card would let it cover the closing. */
    @media (min-height: 48em) {
      .questions {
        position: sticky;
        inset-block-start: 1.5em;
      }
    }

    .closing {
      grid-column: 1 / -1;
    }
  }
`;

/** The sentence and its figure. */
const type = css`
  .eyebrow {
    margin: 0;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 500;
  }

  .headline {
    margin: 0;
    font-size: clamp(1.75em, 7.5cqi, 2.75em);
    font-weight: 650;
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

  p {
    margin: 0;
    max-inline-size: 42em;
    text-wrap: pretty;
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
`;

/** Twenty dots on a line of money. */
const dots = css`
  .picture {
    display: grid;
    gap: var(--_space);
    margin: 0;
  }

  .dots {
    position: relative;
    container-type: inline-size;
    block-size: calc(5em + max(3, var(--levels)) * min(1.75em, 100cqi / 16));
    margin-block-start: var(--_space);
    border-block-end: 2px solid var(--_text);
  }

  .band {
    position: absolute;
    inset-block: 3.5em 0;
    inset-inline-start: calc(var(--from) * 100%);
    inline-size: calc((var(--to) - var(--from)) * 100%);
    border-start-start-radius: 6px;
    border-start-end-radius: 6px;
    background: var(--_accent-tint);
  }

  .dot {
    position: absolute;
    inset-block-end: calc(var(--level) * min(1.75em, 100cqi / 16) + 3px);
    inset-inline-start: calc(var(--x) * 100% - min(1.6em, 100cqi / 18) / 2);
    inline-size: min(1.6em, 100cqi / 18);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent);
  }

  .mark {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--x) * 100%);
    border-inline-start: 2px dashed var(--_text);
  }

  .mark.median {
    inset-block-start: 1.75em;
    border-inline-start-style: solid;
  }

  .mark-label {
    position: absolute;
    inset-block-start: -0.2em;
    inset-inline-start: 0;
    padding-inline: 0.4em;
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
    transform: translateX(calc(var(--x) * -100%));
  }

  .root[dir='rtl'] .mark-label {
    transform: translateX(calc(var(--x) * 100%));
  }

  .axis {
    position: relative;
    block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    position: absolute;
    inset-inline-start: calc(var(--x) * 100%);
    transform: translateX(-50%);
    white-space: nowrap;
  }

  .root[dir='rtl'] .tick {
    transform: translateX(50%);
  }

  @media (prefers-reduced-motion: no-preference) {
    .dot,
    .band,
    .mark {
      transition:
        inset-inline-start 250ms ease-out,
        inset-block-end 250ms ease-out,
        inline-size 250ms ease-out;
    }
  }
`;

/** A hundred businesses. */
const squares = css`
  .squares {
    display: grid;
    grid-template-columns: repeat(20, 1fr);
    gap: 3px;
    max-inline-size: 30em;
  }

  .square {
    aspect-ratio: 1;
    border: 1px solid var(--_accent-edge);
    border-radius: 3px;
    background: var(--_accent-tint);
  }

  .square.hit {
    border-color: var(--_danger);
    background: var(--_danger);
  }

  @media (prefers-reduced-motion: no-preference) {
    .square {
      transition: background-color 250ms ease-out;
    }
  }
`;

/** Bars above and below the waterline; the table is the picture. */
const split = css`
  .split {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .split :is(th, td) {
    padding: 0.35em 0.75em 0.6em;
    text-align: start;
    vertical-align: baseline;
  }

  .split th {
    font-weight: 400;
  }

  .split td {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .split .share {
    inline-size: 3.5em;
    color: var(--_muted);
  }

  .split .group th,
  .split .group td {
    padding-block: 0.9em 0.5em;
    color: inherit;
    font-weight: 600;
  }

  .split .note {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .part {
    background: linear-gradient(var(--_bar), var(--_bar)) left 0.75em bottom 0.1em no-repeat;
    background-size: calc(var(--length) * (100% - 1.5em)) 0.3em;
  }

  .root[dir='rtl'] .part {
    background-position: right 0.75em bottom 0.1em;
  }

  @container (inline-size < 360px) {
    .split {
      font-size: 0.875em;
    }

    .split :is(th, td) {
      padding-inline: 0.3em;
    }

    .split .share {
      inline-size: auto;
    }
  }

  .direct {
    --_bar: var(--_accent);
  }

  .indirect {
    --_bar: var(--_accent-edge);
    border-block-start: 2px solid var(--_accent);
    background: var(--_accent-tint);
  }

  @media (prefers-reduced-motion: no-preference) {
    .part {
      transition: background-size 250ms ease-out;
    }
  }
`;

/** Tables, disclosure and the closing notice. */
const closing = css`
  summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent-text);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

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
    padding: 0.4em 1em 0.4em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
  }

  .equal-table td {
    text-align: end;
    font-variant-numeric: tabular-nums;
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

  .origin em {
    font-style: normal;
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

  .closing {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    .dot {
      border: 1px solid CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }

    .band {
      border: 1px solid GrayText;
    }

    .square.hit {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .part {
      background-image: linear-gradient(CanvasText, CanvasText);
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;

export const styles = [layout, type, dots, squares, split, closing];
