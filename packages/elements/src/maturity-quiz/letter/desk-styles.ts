import { css } from 'lit';

/** The desk of the letter: questions on one side, the paper beside or below. */
export const deskStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }

  .desk-head {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
  }

  .back {
    padding-inline: 0.9em;
    border-color: var(--_border);
    color: var(--_accent-text);
    font-size: 0.9375em;
  }

  .desk-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 4);
  }

  /* No grid: WebKit does not lay a legend out anew in one when the column narrows. */
  .part {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
    margin: 0;
    padding: calc(var(--_space) * 2.5) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  .part > button {
    align-self: start;
  }

  .part > legend {
    float: inline-start;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
  }

  .part > summary {
    font-size: 1.125em;
    font-weight: 600;
  }

  .pair,
  .grid,
  .entry-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
  }

  .entry-row {
    align-items: end;
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: stretch;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }

  .group > button {
    justify-self: start;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px dashed var(--_border);
  }

  details.part > .entry,
  details.part > p {
    margin-block-start: calc(var(--_space) * 2);
  }

  .entry[data-out] textarea {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .box textarea {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.6em 0.875em;
    border: 0;
    border-radius: inherit;
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
    field-sizing: content;
    outline: none;
  }

  .pad {
    border: 1px dashed var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_field);
    cursor: crosshair;
    touch-action: none;
    user-select: none;
  }

  .pad .signed-pen path {
    stroke: var(--_text);
  }

  .review-first {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-tint);
  }

  .good::before {
    content: '✓ ';
    content: '✓ ' / '';
    color: var(--_accent-text);
    font-weight: 600;
  }

  .stale,
  .alarm {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_danger);
    border-radius: 4px;
    background: var(--_danger-tint);
  }

  .part .field {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .file {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-block: 0.4em;
    color: inherit;
    font: inherit;
  }

  .desk-paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
    min-inline-size: 0;
  }

  .desk-paper > .root {
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: #fff;
    box-shadow: var(--_shadow);
    overflow: hidden;
  }

  @container (inline-size >= 960px) {
    .desk {
      grid-template-columns: minmax(22em, 5fr) 7fr;
      column-gap: calc(var(--_space) * 5);
    }

    .desk-head {
      grid-column: 1 / -1;
    }

    .desk-paper {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }

    .desk-paper > .root {
      max-block-size: calc(100vh - 5em);
      overflow: auto;
    }
  }
`;
