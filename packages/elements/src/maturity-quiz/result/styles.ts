import { css } from 'lit';
import { sharedResultStyles } from '../../shared/result/styles.ts';

/** The score and the scale below it. */
const stand = css`
  .result > section {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 1.5);
  }

  .result > section + section {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }

  .stand .headline {
    font-size: clamp(3em, 12cqi, 4.5em);
    line-height: 1;
  }

  .headline small {
    color: var(--_muted);
    font-size: 0.3em;
    font-weight: 400;
    letter-spacing: 0;
  }

  .scale {
    position: relative;
    display: flex;
    gap: 3px;
    max-inline-size: 40em;
    padding-block-start: 1.1em;
    font-size: 0.8125em;
    --_knob: 1.1em;
  }

  .step {
    flex: var(--span) 1 0;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    color: var(--_muted);
    line-height: 1.3;
  }

  .step::before {
    content: '';
    block-size: 0.5em;
    border-radius: 0.25em;
    background: var(--_border);
  }

  .step[data-here]::before {
    background: var(--_accent-edge);
  }

  .step-name {
    visibility: hidden;
    white-space: nowrap;
  }

  .step[data-here] .step-name {
    visibility: visible;
    color: var(--_text);
    font-weight: 600;
  }

  .step:last-child .step-name {
    justify-self: end;
  }

  .step-from {
    font-variant-numeric: tabular-nums;
  }

  /* Where one stands: a ring on the scale. */
  .scale::after {
    content: '';
    position: absolute;
    inset-block-start: calc(1.1em + 0.25em - var(--_knob) / 2);
    inset-inline-start: clamp(
      0px,
      calc(var(--score) * 100% - var(--_knob) / 2),
      calc(100% - var(--_knob))
    );
    inline-size: var(--_knob);
    block-size: var(--_knob);
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  .next {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  :lang(zh) .next {
    line-height: 1.6;
  }

  .continue {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_accent-tint);
  }

  /* Side by side where there is room: the sentence, and the picture that explains it. */
  @container (inline-size >= 900px) {
    .result {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 6);
    }

    .result > * {
      grid-column: 1 / -1;
    }

    .result > .stand {
      grid-column: 1;
    }

    .result > .stand + section {
      grid-column: 2;
      padding-block-start: 0;
      border: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .scale::after {
      transition: inset-inline-start 250ms ease-out;
    }
  }
`;

/** Five arms around a hub, each with its name at its end. */
const arms = css`
  .arms {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, calc((1 - 2 * var(--_side)) * 100%));
    justify-content: center;
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: auto;
    padding-block: 3em;
    font-size: clamp(0.75em, 2.6cqi, 1em);
    line-height: 1.3;
    /* What the names have on each side, of the whole width. */
    --_side: 0.27;
  }

  .arms svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .root[dir='rtl'] .arms svg {
    transform: scaleX(-1);
  }

  .arms :is(polygon, line) {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .arms .edge {
    stroke: var(--_border);
    stroke-width: 1;
  }

  .arms .rail {
    stroke: color-mix(in oklab, var(--_muted) 14%, var(--_surface));
    stroke-width: 16;
  }

  .arms .shape {
    fill: var(--_accent-tint);
  }

  .arms .arm {
    stroke: var(--_accent);
    stroke-width: 16;
  }

  .arms .arm[data-weak] {
    stroke: var(--_danger);
  }

  .arms .target {
    stroke: var(--_text);
    stroke-width: 1.75;
    stroke-dasharray: 5 4;
  }

  .arms .earlier {
    stroke: var(--_muted);
    stroke-width: 2.5;
    stroke-dasharray: 0.1 5;
  }

  .arm-label {
    position: absolute;
    inset-block-start: calc(3em + var(--y) * (100% - 6em));
    inset-inline-start: calc((var(--_side) + var(--x) * (1 - 2 * var(--_side))) * 100%);
    inline-size: max-content;
    max-inline-size: min(
      10em,
      calc((var(--_side) + min(var(--x), 1 - var(--x)) * (1 - 2 * var(--_side))) * 100%)
    );
    overflow-wrap: anywhere;
    padding: 0.2em 0.4em;
    text-align: center;
    transform: translate(calc((var(--x) - 1) * 100%), calc((var(--y) - 1) * 100%));
  }

  .root[dir='rtl'] .arm-label {
    transform: translate(calc((1 - var(--x)) * 100%), calc((var(--y) - 1) * 100%));
  }

  .arm-label b {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .arm-label[data-weak] b {
    color: var(--_danger);
    font-weight: 600;
  }

  .equal-table thead th {
    overflow-wrap: normal;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 calc(var(--_space) * 3);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .key {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .key::before {
    content: '';
    inline-size: 1.75em;
    border-block-start: 0.5em solid var(--_accent);
    border-radius: 0.25em;
  }

  .key.target::before {
    border-block-start: 2px dashed var(--_text);
    border-radius: 0;
  }

  .key.earlier::before {
    border-block-start: 3px dotted var(--_muted);
    border-radius: 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    .arms :is(line, polygon) {
      transition:
        x2 250ms ease-out,
        y2 250ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .arms .arm,
    .arms .target,
    .arms .earlier {
      stroke: CanvasText;
    }

    .arms .arm[data-weak] {
      stroke: Highlight;
    }

    .arms .shape {
      fill: none;
    }
  }
`;

/** Measures: what, first step, what it asks. */
const measures = css`
  h4 {
    margin: 0;
    font-size: 1.0625em;
    line-height: 1.35;
  }

  .measure {
    font-weight: 600;
  }

  .first {
    color: var(--_muted);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.3em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .tags span + span::before {
    content: '· ';
    content: '· ' / '';
  }

  .weak {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .weak article {
    display: grid;
    align-content: start;
    gap: var(--_space);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_danger);
    border-radius: calc(var(--_radius) * 0.66);
  }

  .got {
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }

  .said {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .said span {
    display: block;
    color: var(--_text);
  }

  .plan {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .plan .part {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 1.5);
  }

  .plan h4 {
    padding-block-end: var(--_space);
    border-block-end: 2px solid var(--_accent);
  }

  .days {
    float: inline-end;
    color: var(--_muted);
    font-weight: 400;
  }

  .plan ol {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .plan ol > li + li {
    border-block-start: 1px solid var(--_border);
  }

  .plan summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space);
    inline-size: auto;
    padding-block: calc(var(--_space) * 1.25);
    color: var(--_text);
    text-decoration: none;
    list-style: none;
  }

  .plan summary::-webkit-details-marker {
    display: none;
  }

  .plan summary > * {
    grid-column: 1;
  }

  /* A plus that becomes a minus. */
  .plan summary::after {
    content: '+';
    content: '+' / '';
    grid-area: 1 / 2 / span 3;
    color: var(--_accent-text);
    font-size: 1.25em;
    line-height: 1.2;
  }

  .plan [open] summary::after {
    content: '–';
    content: '–' / '';
  }

  .plan .area {
    font-size: 0.8125em;
  }

  .plan .measure {
    font-weight: 400;
  }

  .plan .first {
    padding-block-end: calc(var(--_space) * 1.5);
  }

  .findings {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .findings li {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) / 2);
  }

  .compare {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
  }

  .compare .link {
    inline-size: 100%;
  }

  .compare .link input[type='file'] {
    padding: 0.5em 0.75em;
  }

  .error {
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 600;
  }

  .error:empty {
    display: none;
  }

  .again {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  @container (inline-size >= 480px) {
    .step-name {
      visibility: visible;
    }

    .step:last-child .step-name {
      justify-self: start;
    }

    .arms {
      --_side: 0.21;
    }
  }

  @container (inline-size >= 640px) {
    .weak {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 900px) {
    .plan {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
      column-gap: calc(var(--_space) * 4);
    }
  }
`;

/** References by number: wide, so it scrolls in its own frame. */
const references = css`
  .scroller {
    overflow-x: auto;
  }

  .mapping,
  .answers {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8125em;
  }

  .mapping {
    min-inline-size: 48em;
  }

  .mapping caption {
    text-align: start;
    font-weight: 600;
  }

  :is(.mapping, .answers) :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  :is(.mapping, .answers) thead th {
    font-weight: 600;
  }

  .answers th[scope='row'] {
    inline-size: 50%;
  }

  .mapping th[scope='row'] {
    inline-size: 34%;
  }

  .ref {
    white-space: nowrap;
  }

  .none {
    color: var(--_muted);
  }

  @media print {
    .scroller {
      overflow: visible;
    }

    .mapping {
      min-inline-size: 0;
      font-size: 0.7em;
    }

    .arms,
    .weak article,
    .plan ol > li,
    .scale {
      break-inside: avoid;
    }
  }
`;

export const resultStyles = [...sharedResultStyles, stand, arms, measures, references];
