import { css } from 'lit';

/** Questions: label above, help below, unit inside, "not sure" beside. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
  }

  .field-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space);
  }

  .field label {
    font-weight: 600;
  }

  .help {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .box {
    display: flex;
    align-items: center;
    min-block-size: 48px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_field);
  }

  .box:focus-within {
    outline: 3px solid var(--_accent-text);
    outline-offset: 1px;
  }

  .box[data-error] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .box input,
  .box select {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 0.25em 0.875em;
    border: 0;
    border-radius: inherit;
    background: transparent;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    outline: none;
  }

  .box select {
    cursor: pointer;
    contain: paint; /* WebKit lets a long choice widen the page */
    text-overflow: ellipsis;
  }

  .box option {
    background: var(--_surface);
    color: var(--_text);
  }

  .unit {
    padding-inline: 0.875em 0;
    color: var(--_muted);
  }

  .unit.after {
    padding-inline: 0 0.875em;
  }

  /* A figure of ours, until somebody answers. */
  .box[data-guess] input {
    color: var(--_muted);
    text-decoration: underline dotted 2px var(--_accent-edge);
    text-underline-offset: 0.35em;
  }

  .guess {
    min-block-size: 1.6em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .slider {
    inline-size: 100%;
    min-block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit; /* one font less to look for */
    cursor: pointer;
  }

  .chip {
    min-block-size: 28px;
    padding: 0.1em 0.75em;
    border-color: transparent;
    border-radius: 999px;
    background: transparent;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }

  .chip:hover {
    border-color: var(--_border);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_accent-edge);
    background: var(--_accent-tint);
    color: var(--_accent-text);
  }

  /* Pressed is told by shape too, for forced colours. */
  .chip[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .error {
    margin: 0;
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 600;
  }
`;
