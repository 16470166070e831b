import { css } from 'lit';

/** The way from part to part. */
const parts = css`
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-self: start;
    max-inline-size: 100%;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .parts button {
    border-color: transparent;
    background: transparent;
    color: var(--_text);
  }

  .parts button[aria-current='page'] {
    border-color: var(--_border);
    background: var(--_surface);
    color: var(--_accent-text);
    box-shadow: 0 1px 2px rgb(15 40 40 / 12%);
  }

  .root .desk-heading:focus-visible,
  .root .topic-name:focus-visible {
    outline: none;
  }

  .result > section {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .tag {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 999px;
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }

  .unconfirmed {
    padding: 0 0.35em;
    border-block-end: 2px dotted var(--_danger);
    color: var(--_danger);
    font-size: 0.875em;
    white-space: nowrap;
  }

  .warning {
    padding: calc(var(--_space)) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_danger);
    border-radius: 4px;
    background: var(--_danger-tint);
    font-size: 0.9375em;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
`;

/** Statements with their three answers. */
const asking = css`
  .ask {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  .topic-questions {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .topic-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space);
  }

  .topic-name {
    color: var(--_accent-text);
  }

  .statement {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .statement legend {
    padding: 0 0 calc(var(--_space) * 0.75);
    line-height: 1.4;
  }

  .says {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_field);
  }

  .say {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding: 0.25em 0.5em;
    text-align: center;
    line-height: 1.25;
    cursor: pointer;
  }

  .say + .say {
    border-inline-start: 1px solid var(--_border);
  }

  .say input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .say:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .say:last-child:has(:checked) {
    background: var(--_accent-tint);
    color: var(--_accent-text);
  }

  .say:has(:focus-visible) {
    outline: 3px solid var(--_accent-text);
    outline-offset: -3px;
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }

  button:disabled {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }

  @media (forced-colors: active) {
    .say:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

/** Roads from the firm to its markets, each through a gate. */
const roads = css`
  .lanes {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .lane {
    display: grid;
    grid-template-columns: minmax(7em, 3fr) minmax(5em, 4fr) minmax(9em, 4fr);
    align-items: stretch;
    min-block-size: 66px;
    --_road: var(--_accent);
    --_arm: var(--_accent);
  }

  .lane[data-state='closed'],
  .lane[data-state='exposed'] {
    --_arm: var(--_danger);
  }

  .lane[data-state='unknown'] {
    --_arm: var(--_edge);
  }

  .lane-gate,
  .lane-market {
    display: grid;
    align-content: center;
    padding-block: calc(var(--_space) * 0.75);
    line-height: 1.3;
  }

  .lane-gate {
    padding-inline-end: calc(var(--_space) * 2);
    text-align: end;
    font-size: 0.875em;
  }

  .lane-kind,
  .lane-state {
    color: var(--_muted);
    font-size: 0.9286em;
  }

  .lane-market {
    justify-items: start;
    padding-inline-start: calc(var(--_space) * 2);
  }

  .lane-state {
    font-size: 0.8125em;
  }

  .lane[data-state='closed'] .lane-state {
    color: var(--_danger);
    font-weight: 600;
  }

  .lane[data-state='open'] .lane-state {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .lane-go {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.25em;
  }

  .lane-go:hover {
    text-decoration-color: currentcolor;
  }

  /* The firm is the trunk on the left; every road leaves it. */
  .road {
    position: relative;
    border-inline-start: 6px solid var(--_accent);
  }

  .lane:first-child .road {
    border-start-start-radius: 6px;
  }

  .lane:last-child .road {
    border-end-start-radius: 6px;
  }

  .road::before,
  .road::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 5px);
    block-size: 10px;
  }

  .road::before {
    inset-inline: 0 calc(100% - var(--_gate));
    background: var(--_road);
  }

  .road::after {
    inset-inline: var(--_gate) 0;
    background: var(--_road);
    clip-path: polygon(0 20%, calc(100% - 14px) 20%, calc(100% - 14px) 0, 100% 50%, calc(100% - 14px) 100%, calc(100% - 14px) 80%, 0 80%);
  }

  .road::after {
    inset-block-start: calc(50% - 9px);
    block-size: 18px;
  }

  .road {
    --_gate: 50%;
  }

  .root[dir='rtl'] .road::after {
    clip-path: polygon(100% 20%, 14px 20%, 14px 0, 0 50%, 14px 100%, 14px 80%, 100% 80%);
  }

  .lane:is([data-state='closed'], [data-state='unknown']) .road::after {
    inset-block-start: calc(50% - 4px);
    block-size: 8px;
    clip-path: none;
    background: repeating-linear-gradient(90deg, var(--_gone) 0 10px, transparent 10px 18px);
    --_gone: color-mix(in oklab, var(--_danger) 45%, var(--_surface));
  }

  .lane[data-state='unknown'] .road::after {
    background: repeating-linear-gradient(90deg, var(--_gone) 0 4px, transparent 4px 12px);
    --_gone: color-mix(in oklab, var(--_muted) 50%, var(--_surface));
  }

  .lane[data-state='exposed'] .road::after {
    background: var(--_accent-edge);
  }

  .gate {
    position: absolute;
    inset-block-start: calc(50% - 25px);
    inset-inline-start: calc(var(--_gate) - 23px);
    inline-size: 46px;
    block-size: 50.6px;
    overflow: visible;
  }

  .root[dir='rtl'] .gate {
    transform: scaleX(-1);
  }

  .bar {
    transform-origin: 20px 4px;
    transform: rotate(0deg);
  }

  .lane[data-state='open'] .bar {
    transform: rotate(-82deg);
  }

  .lane[data-state='exposed'] .bar {
    transform: rotate(-64deg);
  }

  .lane[data-state='unknown'] .bar {
    transform: rotate(-32deg);
  }

  .bar-ground {
    stroke: var(--_arm);
    stroke-width: 9;
    stroke-linecap: round;
  }

  .bar-stripes {
    stroke: var(--_surface);
    stroke-width: 9;
    stroke-dasharray: 5 6;
  }

  .post {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  @container (inline-size < 520px) {
    .lane {
      grid-template-columns: 104px minmax(0, 1fr);
      grid-template-rows: auto auto;
      min-block-size: 76px;
    }

    .road {
      grid-area: 1 / 1 / 3 / 2;
    }

    .lane-market {
      grid-area: 1 / 2;
      align-content: end;
      padding-block-end: 0;
    }

    .lane-gate {
      grid-area: 2 / 2;
      display: block;
      padding-block-start: 2px;
      padding-inline: calc(var(--_space) * 2) 0;
      color: var(--_muted);
      text-align: start;
    }

    .lane-kind::before {
      content: '· ';
      content: '· ' / '';
    }
  }

  .equal-table td {
    text-align: start;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bar {
      transition: transform 280ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .road,
    .road::before,
    .road::after {
      forced-color-adjust: none;
    }

    .road {
      border-color: CanvasText;
      --_road: CanvasText;
    }

    .bar-ground {
      stroke: CanvasText;
    }

    .bar-stripes {
      stroke: Canvas;
    }

    .post {
      fill: CanvasText;
    }
  }
`;

/** What stands at each gate, and the checklists: cards that open. */
const cards = css`
  .card-list,
  .list-list {
    border-block-end: 1px solid var(--_border);
  }

  .regime-card {
    border-block-start: 1px solid var(--_border);
  }

  .regime-card > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.5);
    inline-size: auto;
    min-block-size: 56px;
    padding-block: calc(var(--_space) * 1.25);
    color: var(--_text);
    text-decoration: none;
    list-style: none;
  }

  .regime-card > summary::-webkit-details-marker {
    display: none;
  }

  .regime-card > summary::after {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 0.35em;
    border: solid var(--_accent-text);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .regime-card[open] > summary::after {
    transform: translateY(25%) rotate(-135deg);
  }

  .card-name {
    font-weight: 600;
    line-height: 1.35;
  }

  .card-marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 4px;
  }

  .tag[data-state='open'] {
    border-color: var(--_accent-edge);
    background: var(--_accent-tint);
    color: var(--_accent-text);
  }

  .tag[data-state='closed'],
  .tag[data-state='exposed'],
  .tag[data-weight='3'] {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  @container (inline-size < 520px) {
    .regime-card > summary {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .card-marks {
      grid-row: 2;
      justify-content: flex-start;
    }

    .regime-card > summary::after {
      grid-area: 1 / 2 / span 2;
    }
  }

  .card-body,
  .list-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
    padding-block: var(--_space) calc(var(--_space) * 4);
  }

  /* Thirty of them may stand open: only those near the screen are laid out. */
  .list-body {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
  }

  .card-facts,
  .about-body,
  .harbours {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  :is(.card-facts, .about-body) h4:not(:first-child) {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .changes,
  .others,
  .about-body ul:not(.dates) {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .others {
    padding: 0;
    list-style: none;
  }

  .others li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    min-block-size: 32px;
  }

  .others .lane-go {
    font-weight: 400;
  }

  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .card-revenue {
    max-inline-size: 28em;
  }

  .dates {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .date {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr) auto;
    gap: 2px calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  .date time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .date[data-status='suspended'] time {
    text-decoration: line-through;
  }

  .date-state {
    display: grid;
    justify-items: end;
    align-content: start;
    font-size: 0.875em;
  }

  @container (inline-size < 640px) {
    .date {
      grid-template-columns: minmax(0, 1fr);
    }

    .date-state {
      justify-items: start;
    }
  }
`;

/** Requirements: hundreds of them stay smooth, since what is off the screen is not drawn. */
const items = css`
  .lists {
    min-inline-size: 0;
  }

  .overall,
  .progress-line {
    font-size: 1.125em;
    font-weight: 600;
  }

  .sieve,
  .add,
  .item-who {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: end;
  }

  .sieve label,
  .add,
  .item-who label,
  .file {
    display: grid;
    gap: calc(var(--_space) / 2);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .add {
    max-inline-size: 24em;
  }

  .sieve .quiet {
    grid-column: 1 / -1;
  }

  .progress-box {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_field);
  }

  .meter {
    display: flex;
    block-size: 12px;
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: var(--_surface);
  }

  .meter span {
    flex: none;
    block-size: 100%;
  }

  .meter-done {
    inline-size: calc(var(--done) * 100%);
    background: var(--_accent);
  }

  .meter-partly {
    inline-size: calc(var(--partly) * 100%);
    background: repeating-linear-gradient(
      135deg,
      var(--_accent) 0 4px,
      var(--_accent-tint) 4px 8px
    );
  }

  .meter-gap {
    inline-size: calc(var(--gap) * 100%);
    background: var(--_danger);
  }

  .meter-risk {
    inline-size: calc(var(--risk) * 100%);
    background: repeating-linear-gradient(
      45deg,
      var(--_danger) 0 3px,
      var(--_danger-tint) 3px 8px
    );
  }

  .next,
  .items {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .next {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: 1.3em;
    list-style: decimal;
  }

  .deciding {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px dashed var(--_accent-edge);
    border-radius: calc(var(--_radius) * 0.66);
  }

  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11em;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }

  .item[hidden] {
    display: none;
  }

  .item[data-state='done'] .item-text > p:first-child {
    color: var(--_muted);
  }

  .item-text {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.75);
  }

  .item-marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px calc(var(--_space) * 1.5);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .item-more {
    grid-column: 1 / -1;
    font-size: 0.9375em;
  }

  .item-more dl {
    margin: var(--_space) 0;
  }

  .item-more dt {
    font-weight: 600;
  }

  .item-more dd {
    margin: 0 0 var(--_space);
    max-inline-size: 44em;
  }

  .item-who input {
    min-block-size: 44px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_field);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .item .box {
    min-block-size: 44px;
  }

  .box input[type='search'] {
    appearance: none;
  }

  .suggested {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-tint);
    font-size: 0.9375em;
  }

  .suggested .chip {
    border-color: var(--_accent-edge);
    background: var(--_surface);
    color: var(--_accent-text);
  }

  .list-waiting {
    min-block-size: 12em;
  }

  .file input::file-selector-button {
    min-block-size: 40px;
    margin-inline-end: var(--_space);
    padding: 0.25em 1em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .file {
    grid-template-columns: minmax(0, 1fr);
  }

  .file input {
    min-block-size: 44px;
    min-inline-size: 0;
    inline-size: 100%;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .gap-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .gap-table :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .gap-table thead th {
    font-weight: 600;
  }

  .gap-table .quiet {
    display: block;
  }

  .gaps {
    min-inline-size: 0;
  }

  @container (inline-size < 640px) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }

    .gap-table,
    .gap-table :is(tbody, tr, th, td) {
      display: block;
      border: 0;
      padding: 0;
    }

    .gap-table thead {
      display: none;
    }

    .gap-table tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_border);
    }
  }

  @media (forced-colors: active) {
    .meter span {
      forced-color-adjust: none;
    }

    .meter-done {
      background: CanvasText;
    }

    .meter-gap {
      background: repeating-linear-gradient(90deg, CanvasText 0 2px, Canvas 2px 5px);
    }
  }

  @media print {
    .list-body {
      content-visibility: visible;
    }
  }
`;

export const deskStyles = [parts, asking, roads, cards, items];
