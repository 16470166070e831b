import { css } from 'lit';

/** The form: a quiet panel under a result, or a card of its own. */
export const styles = css`
  .root[data-waiting] {
    min-block-size: 60em;
  }

  .card,
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }

  .panel {
    padding: clamp(1.25em, 4cqi, 2.25em);
    border: 1px solid var(--_accent-edge);
    border-radius: var(--_radius);
    background: var(--_accent-tint);
  }

  form,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* No grid: WebKit does not lay its legend out anew when the column narrows. */
  fieldset {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
  }

  legend {
    padding: 0;
    margin-block-end: calc(var(--_space) * 0.5);
    font-weight: 600;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }

  @container (inline-size >= 560px) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .field[data-field='message'] {
      grid-column: 1 / -1;
    }
  }

  .field {
    align-content: start; /* beside one with an error, which is taller */
  }

  .box {
    background: var(--_surface);
  }

  .box textarea {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%; /* else Firefox keeps room for twenty characters, wide ones in Chinese */
    min-block-size: 6em;
    padding: 0.65em 0.875em;
    border: 0;
    border-radius: inherit;
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
    outline: none;
  }

  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .check input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .check label {
    cursor: pointer;
  }

  .check .help {
    grid-column: 2;
  }

  .before-button {
    display: grid;
    gap: var(--_space);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .before-button strong {
    color: var(--_text);
  }

  .send {
    justify-self: start;
    min-block-size: 48px;
    padding-inline: 2em;
  }

  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .trap input {
    display: block;
  }

  .test-mode {
    padding: 0.5em 0.875em;
    border: 1px dashed var(--_danger);
    border-radius: calc(var(--_radius) * 0.66);
    color: var(--_danger);
    font-weight: 600;
  }

  .summary {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_danger);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
  }

  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .summary a {
    display: inline-block;
    padding-block: 0.1em;
    min-block-size: 24px;
    color: var(--_danger);
  }

  .preview-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 1.5);
  }

  .content {
    margin: 0;
    max-block-size: 22em;
    overflow: auto;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.8125em;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    direction: ltr;
    text-align: left;
  }

  .quiet {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .quiet:empty {
    display: none;
  }

  .status {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  .old {
    padding-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }

  .state {
    display: flex;
    align-items: baseline;
    justify-self: start;
    gap: 0.5em;
    border-radius: calc(var(--_radius) * 0.33);
  }

  .state:focus-visible {
    outline-offset: 5px;
  }

  /* A sign beside the word: a state is told by words first, by shape second, never by colour alone. */
  .state::before {
    flex: none;
    content: '';
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_accent-text);
    border-radius: 50%;
  }

  .status:is([data-state='sent'], [data-state='received'], [data-state='handed-over'])
    .state::before {
    background: var(--_accent-text);
  }

  .status:is([data-state='failed'], [data-state='waiting']) .state::before {
    border-color: var(--_danger);
    border-radius: 0;
    rotate: 45deg;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.25);
  }

  a.button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
`;
