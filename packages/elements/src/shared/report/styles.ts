import { css } from 'lit';

/** A page that somebody hands to a bank: on screen as on paper. */
const paper = css`
  body {
    margin: 0;
    background: #fff;
  }

  /* The width of the paper decides, not that of its window: views lay themselves out by it. */
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    container-type: inline-size;
    max-inline-size: 50em;
    margin: 0 auto;
    padding: clamp(1.5em, 6cqi, 4em) clamp(1em, 5cqi, 3em);
    background: var(--_surface);
  }

  .letterhead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 2px solid var(--_accent);
    color: var(--_muted);
  }

  .brand {
    flex: 1;
    color: var(--_text);
    font-weight: 600;
  }

  .brand img {
    display: block;
    max-block-size: 3em;
    max-inline-size: 14em;
  }

  h1 {
    margin: calc(var(--_space) * 3) 0 0;
    font-size: clamp(1.6em, 5cqi, 2.2em);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  .subject {
    color: var(--_muted);
  }

  p {
    margin: 0;
    max-inline-size: 44em;
    text-wrap: pretty;
  }

  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }

  .result > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  .result > section + section {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  /* Every table stands open. */
  summary {
    display: none;
  }

  /* Drawn with more dots than it is wide. */
  .paper-chart {
    inline-size: 100% !important;
    block-size: auto !important;
  }

  footer {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }
`;

const printed = css`
  @page {
    margin: 16mm 14mm 18mm;
  }

  @media print {
    .root {
      font-size: 10.5pt;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }

    .report {
      max-inline-size: none;
      padding: 0;
    }

    .letterhead button,
    .keep {
      display: none;
    }

    /*
     * What holds a table is no grid: the head that comes again on each page adds a height of which a
     * track knows nothing, and what follows would lie over the last rows. Margins stand for its gaps.
     */
    .report,
    .result,
    .result > section,
    .method-body,
    .method-body section,
    .picture {
      display: block;
    }

    .report > * + * {
      margin-block-start: calc(var(--_space) * 2);
    }

    .report > h1 {
      margin-block-start: calc(var(--_space) * 5);
    }

    .result > section + section {
      margin-block-start: calc(var(--_space) * 4);
    }

    .result > section > * + * {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    .method-body > * + * {
      margin-block-start: calc(var(--_space) * 3);
    }

    :is(.method-body section, .picture) > * + * {
      margin-block-start: var(--_space);
    }

    /* No row and no picture is cut in two; a heading stays with what it heads. */
    tr,
    li,
    .dots,
    .squares,
    .ice,
    .paper-chart,
    figcaption,
    .picture > p,
    .figures-row,
    .warnings li {
      break-inside: avoid;
    }

    .axis,
    .flags {
      break-before: avoid;
    }

    thead {
      display: table-header-group;
    }

    h1,
    h2,
    h3,
    h4,
    caption,
    .picture > :first-child {
      break-after: avoid;
    }

    p {
      orphans: 3;
      widows: 3;
    }

    a {
      color: inherit;
    }
  }
`;

export const reportStyles = [paper, printed];
