import { css } from 'lit';
import { sharedResultStyles } from '../../shared/result/styles.ts';

/** Twenty dots on a line of money. */
const dots = css`
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

  .mark-label,
  .flag-label {
    position: absolute;
    max-inline-size: 100cqi;
    padding-inline: 0.4em;
    overflow: hidden;
    background: var(--_surface);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
    transform: translateX(calc(var(--x) * -100%));
  }

  .mark-label {
    inset-block-start: -0.2em;
    inset-inline-start: 0;
    font-size: 0.875em;
    line-height: 1.5;
  }

  .root[dir='rtl'] :is(.mark-label, .flag-label) {
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
`;

/** A hundred businesses. */
const squares = css`
  .squares {
    display: grid;
    grid-template-columns: repeat(20, minmax(0, 1fr));
    gap: 3px;
    max-inline-size: 30em;
  }

  .square {
    aspect-ratio: 1;
    border: 1px solid var(--_accent-edge);
    border-radius: 15%;
    background: var(--_accent-tint);
    transition: background-color var(--_move);
  }

  .square.hit {
    border-color: var(--_danger);
    background: var(--_danger);
  }
`;

/** Tiles above and below the waterline. */
const split = css`
  .ice {
    display: grid;
    gap: calc(var(--_space) / 2);
    font-size: 0.8125em;
    line-height: 1.35;
  }

  /* The line of the water is as long as the picture. */
  .ice .half-name {
    max-inline-size: none;
    color: var(--_muted);
    font-size: 1.0769em;
  }

  .half {
    --_ice: clamp(15em, 50cqi, 24em);
    position: relative;
    block-size: calc(var(--share) * var(--_ice));
    border-radius: calc(var(--_radius) * 0.5);
    overflow: hidden;
  }

  .half.direct {
    --_ground: var(--_accent);
    color: var(--_on-accent);
  }

  .half.indirect {
    --_ground: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
    color: var(--_text);
  }

  .half.direct ~ .half-name {
    padding-block-start: calc(var(--_space) / 2);
    border-block-start: 2px solid var(--_accent);
  }

  .tile {
    position: absolute;
    container-type: size;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    inline-size: calc(var(--width) * 100%);
    block-size: calc(var(--height) * 100%);
    border: 1px solid var(--_surface);
    background: var(--_ground);
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
  }

  /* As high as the tile, so that a label too wide to stand beside it falls out of sight: the table has it. */
  .tile::before {
    content: '';
    block-size: 100%;
  }

  /* Where there is no room for names beside each other, one part below the other. */
  @container (inline-size < 480px) {
    .half {
      --_ice: 30em;
    }

    .tile {
      position: static;
      inline-size: 100%;
      block-size: calc(var(--width) * var(--height) * 100%);
    }

    .half > div {
      block-size: 100%;
    }
  }

  .tile-label {
    display: none;
    flex: 1;
    min-inline-size: min-content;
    padding: 0.35em 0.45em;
    background: inherit;
    overflow-wrap: normal;
  }

  .tile-label b {
    display: block;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  @container (block-size >= 6.1em) {
    .tile-label {
      display: block;
    }
  }

  @container (block-size >= 3.4em) and (block-size < 6.1em) {
    .tile-label {
      display: block;
      white-space: nowrap;
    }
  }

  @container (block-size >= 1.5em) and (block-size < 3.4em) {
    .tile-label {
      display: block;
      padding-block: 0.05em;
      white-space: nowrap;
    }

    .tile-label b {
      display: inline;
    }
  }

  /* And what stands among the dots. */
  .dot,
  .band,
  .mark,
  .tile,
  .half {
    transition:
      inset var(--_move),
      inline-size var(--_move),
      block-size var(--_move);
  }
`;

/** Flags of profit and reserve, days, measures. */
const parts = css`
  /* Upside down, so that the stem of a lower flag passes behind the name of a higher one. */
  .flags {
    display: flex;
    flex-direction: column-reverse;
    container-type: inline-size;
    color: var(--_danger);
    font-size: 0.8125em;
  }

  .flag {
    position: relative;
    block-size: 2em;
    margin-inline-start: calc(var(--x) * 100%);
  }

  /* Up to the axis, past its figures and the flags above. */
  .flag::before {
    content: '';
    position: absolute;
    inset-block-end: 1.5em;
    inset-inline-start: -1px;
    block-size: calc(0.5em + var(--row) * 2em + 1.5em + var(--_space));
    border-inline-start: 2px solid var(--_danger);
  }

  .flag-label {
    inset-block-end: 0;
  }

  .spans,
  .open {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(.spans, .open) :is(th, td) {
    padding: 0.4em 0.4em 0.9em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  :is(.spans, .open) :last-child {
    padding-inline-end: 0;
  }

  :is(.spans, .open) td {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .spans tbody th {
    inline-size: 60%;
    background:
      linear-gradient(var(--_accent), var(--_accent)) left bottom 0.2em no-repeat,
      linear-gradient(var(--_accent-edge), var(--_accent-edge)) left bottom 0.2em no-repeat;
    background-size:
      calc(var(--length) * 100%) 0.45em,
      calc(var(--long) * 100%) 0.45em;
  }

  .root[dir='rtl'] .spans tbody th {
    background-position: right bottom 0.2em;
  }

  .savings thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .savings thead th:last-child {
    text-align: end;
  }

  .savings tbody th {
    padding-block-end: 1em;
    font-weight: 600;
  }

  .step {
    display: block;
    max-inline-size: 34em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .step a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
  }

  .best {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding-inline-start: 1.4em;
  }

  .best .step {
    max-inline-size: none;
  }

  @media (forced-colors: active) {
    .spans tbody th {
      background-image:
        linear-gradient(CanvasText, CanvasText), linear-gradient(GrayText, GrayText);
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;

/** Every meaning in the reader's own colours. */
const forced = css`
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

    .tile {
      border: 1px solid CanvasText;
    }

    .half.indirect .tile {
      border-style: dashed;
    }
  }
`;

/** "Make it more exact". */
const exact = css`
  .exact {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }

  :is(.exact-body, .exact-progress) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }

  .exact-body {
    padding-block-start: calc(var(--_space) * 2);
  }

  .offer {
    display: contents;
  }

  .topic {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2.5);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .topic legend {
    padding: 0 0 calc(var(--_space) * 1.5);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .control {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .control .box {
    min-block-size: 44px;
  }

  .width {
    font-weight: 600;
  }

  .open {
    font-size: 0.875em;
  }

  .open caption {
    padding-block-end: var(--_space);
    color: var(--_muted);
    text-align: start;
  }

  .open td {
    color: var(--_muted);
  }

  .open tbody th {
    inline-size: 60%;
    --_bar: var(--_accent-edge);
    --_at: calc(var(--from) / (1 - var(--to) + var(--from) + 0.0001) * 100%);
    background: linear-gradient(var(--_bar), var(--_bar)) no-repeat;
    background-position: left var(--_at) bottom 0.2em;
    background-size: calc((var(--to) - var(--from)) * 100%) 0.4em;
    transition:
      background-size var(--_move),
      background-position var(--_move);
  }

  .root[dir='rtl'] .open tbody th {
    background-position: right var(--_at) bottom 0.2em;
  }

  .open .now th {
    --_bar: var(--_accent);
    font-weight: 600;
  }

  @container (inline-size < 250px) {
    :is(.spans, .open),
    .equal-table {
      font-size: 0.75em;
    }
  }
`;

export const resultStyles = [...sharedResultStyles, dots, squares, split, parts, forced, exact];
