import { css } from 'lit';

/** A letter that somebody is proud to sign: on screen as on paper. */
export const letterPaper = css`
  /* Blocks, not a grid: a grid that is cut into pages lets one row run over the next. */
  .letter {
    max-inline-size: 48em;
    margin-inline: auto;
    padding: clamp(1.25em, 7cqi, 4em) clamp(1em, 7cqi, 4.5em);
    background: var(--_surface);
    color: var(--_text);
  }

  .letter > * + * {
    margin-block-start: 1.4em;
  }

  .letter section > * + *,
  .clauses li + li {
    margin-block-start: 0.6em;
  }

  .letterhead {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em 2em;
    padding-block-end: 0.9em;
    border-block-end: 2px solid var(--_accent);
    color: var(--_muted);
  }

  .letterhead .brand {
    color: var(--_text);
    font-weight: 600;
  }

  .letterhead img {
    display: block;
    max-block-size: 3em;
    max-inline-size: 14em;
  }

  .letter h1 {
    margin-block: 0.9em 0;
    font-size: clamp(1.5em, 5.5cqi, 2.2em);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .letter h2 {
    margin-block-end: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: 0;
  }

  .letter h3 {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .letter:lang(zh) h1 {
    letter-spacing: 0.02em;
  }

  .letter p {
    margin-block-end: 0;
    max-inline-size: none;
    text-wrap: pretty;
  }

  .parties p {
    margin-block-start: 0.35em;
  }

  .between {
    color: var(--_muted);
  }

  .party .detail {
    display: block;
    color: var(--_muted);
  }

  .called {
    white-space: nowrap;
  }

  .facts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.8em 1.6em;
    margin-block-end: 0;
    padding-block: 0.9em;
    border-block: 1px solid var(--_border);
  }

  @container (inline-size >= 640px) {
    .facts {
      grid-template-columns: repeat(4, auto);
    }
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .facts dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* A window of its own has no doctype, and tables there take nothing over from around them. */
  .letter table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }

  .letter :is(th, td) {
    padding: 0.55em 1em 0.55em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .letter thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .letter :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .letter .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* How full an area is, as a line under its name; the points stand beside it. */
  .areas tbody th {
    inline-size: 75%;
  }

  .fullness {
    display: block;
    padding-block-end: 0.4em;
    background:
      linear-gradient(var(--_accent), var(--_accent)) left bottom / calc(var(--share) * 100%) 4px
        no-repeat,
      linear-gradient(var(--_border), var(--_border)) left bottom / 100% 4px no-repeat;
  }

  .root[dir='rtl'] .fullness {
    background-position: right bottom;
  }

  .measures td:first-child {
    inline-size: 56%;
  }

  .topic {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .measures .day {
    font-variant-numeric: tabular-nums;
  }

  /* On a phone, owner and day stand below their measure. */
  @container (inline-size < 480px) {
    .measures thead {
      display: none;
    }

    .measures tr {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0.2em 1em;
      padding-block: 0.55em;
      border-block-end: 1px solid var(--_border);
    }

    .measures td {
      padding: 0;
      border: 0;
    }

    .measures td:first-child {
      grid-column: 1 / -1;
      inline-size: auto;
    }
  }

  .clauses {
    margin-block-end: 0;
    padding-inline-start: 1.9em;
  }

  .clauses li {
    padding-inline-start: 0.3em;
    white-space: pre-line;
  }

  .clauses li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .letter .review {
    padding: 0.9em 1.2em;
    border: 1px solid var(--_accent-edge);
    border-radius: 6px;
    background: var(--_accent-tint);
  }

  .signatures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 1.5em 3em;
  }

  .signature p {
    margin-block-start: 0.3em;
  }

  .signature-line {
    display: flex;
    align-items: flex-end;
    block-size: 5em;
    border-block-end: 1px solid var(--_text);
  }

  .signed-name {
    padding-inline: 0.2em;
    font-family: 'Snell Roundhand', 'Segoe Script', 'Bradley Hand', 'URW Chancery L', 'KaiTi', 'STKaiti', cursive;
    font-size: 1.6em;
    line-height: 1.3;
  }

  .signed-pen {
    display: block;
    inline-size: 100%;
    max-block-size: 100%;
    overflow: visible;
  }

  .signed-pen path {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .letter-foot p {
    margin-block-start: 0.3em;
  }

  .letter-foot {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .hash {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
  }
`;

/** The window of the letter, and its pages. */
export const letterPages = css`
  body {
    margin: 0;
    background: #eef1f0;
  }

  .letter-bar {
    display: flex;
    justify-content: center;
    padding: 1em;
  }

  .sheet {
    max-inline-size: 52em;
    margin: 0 auto 3em;
    background: #fff;
    box-shadow: 0 1px 3px rgb(15 40 40 / 18%);
  }

  @page {
    size: auto;
    margin: 18mm 18mm 20mm;

    @bottom-center {
      content: counter(page) ' / ' counter(pages);
      color: #55615e;
      font: 9pt system-ui, sans-serif;
    }
  }

  @media print {
    body {
      background: #fff;
    }

    .root {
      font-size: 10.5pt;
      line-height: 1.45;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }

    .root:lang(zh) {
      line-height: 1.65;
    }

    .letter-bar {
      display: none;
    }

    .sheet {
      max-inline-size: none;
      margin: 0;
      box-shadow: none;
    }

    .letter {
      max-inline-size: none;
      padding: 0;
    }

    .letter h1 {
      margin-block-start: 0.5em;
      font-size: 21pt;
    }

    /* No row, no clause and no signature is cut in two; a heading stays with what it heads. */
    tr,
    .clauses li,
    .parties,
    .facts,
    .review,
    .signing,
    .letter-foot {
      break-inside: avoid;
    }

    thead {
      display: table-header-group;
    }

    .letter :is(h1, h2, h3) {
      break-after: avoid;
    }

    .letter-foot {
      break-before: avoid;
    }

    p,
    li {
      orphans: 3;
      widows: 3;
    }
  }
`;
