import { css } from 'lit';

/** The adviser's side: dense, but one idea after the other. */
export const adviserStyles = css`
  .adviser {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }

  .adviser > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
  }

  .adviser > section + section {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  .adviser > .verdict {
    justify-items: stretch;
  }

  /* Side by side where there is room: what was found, and what to do about it. */
  @container (inline-size >= 960px) {
    .adviser {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 7);
    }

    .adviser > :is(.verdict, .letter-way) {
      grid-column: 1 / -1;
    }
  }

  .verdict .headline:focus-visible {
    outline-offset: 6px;
  }

  /* Both scores on the way from 0 to 100: a ring as told, a disc as seen. */
  .line {
    position: relative;
    block-size: 28px;
    margin-block: calc(var(--_space) * 1) 0;
    margin-inline: 12px;
  }

  .line::before {
    content: '';
    position: absolute;
    inset-inline: -12px;
    inset-block-start: 12px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_border);
  }

  .line span {
    position: absolute;
    inset-inline-start: calc(var(--at) * 100%);
  }

  .line .mark {
    inset-block-start: 6px;
    block-size: 16px;
    border-inline-start: 2px solid var(--_muted);
  }

  .line .dot {
    inset-block-start: 3px;
    inline-size: 22px;
    block-size: 22px;
    margin-inline-start: -11px;
    border: 4px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  .line .verified,
  .figures-row .verified dt::before {
    background: var(--_accent);
  }

  .figures-row :is(.claimed, .verified) dt::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    border: 3px solid var(--_accent);
    border-radius: 50%;
  }

  .adviser .two {
    max-inline-size: 40em;
  }

  .two :is(th, td) {
    font-weight: 400;
  }

  .two thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .two .figure {
    padding-inline-start: 0.75em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .two .bar {
    display: block;
    padding-block-end: 0.5em;
  }

  .two tfoot :is(th, td) {
    border-block-start: 1px solid var(--_border);
    font-weight: 600;
  }

  /* No grid: WebKit does not lay a legend out anew in one when the column narrows. */
  .ticks {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .ticks legend {
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .adviser .choice input {
    flex: none;
  }

  .adviser .warnings:empty {
    display: none;
  }

  .area {
    inline-size: 100%;
    padding-block: calc(var(--_space) / 2);
  }

  .area > summary {
    font-weight: 600;
  }

  .answer {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
    margin: calc(var(--_space) * 2) 0 0;
    padding: 0 0 calc(var(--_space) * 2);
    border: 0;
    border-block-end: 1px dashed var(--_border);
  }

  .answer legend {
    padding: 0;
    font-weight: 600;
  }

  .told {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent-edge);
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
  }

  .agenda,
  .plain {
    display: grid;
    gap: var(--_space);
    max-inline-size: 46em;
    margin: 0;
    padding-inline-start: 1.5em;
  }

  .letter-way {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_accent-edge);
    border-radius: var(--_radius);
    background: var(--_accent-tint);
  }

  .adviser > section.letter-way {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_accent-edge);
  }

  .open-result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_space) * 2);
  }

  .open-result .field {
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    max-inline-size: 36em;
  }

  .open-result .error:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .line .dot,
    .line::before {
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
