import { css } from 'lit';

/** One question at a time, in a place that stays as high as the longest one. */
export const styles = css`
  .root[data-waiting] {
    min-block-size: 65.25em;
  }

  :where(.card, .quiz, .result, .result > section, .picture) {
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    gap: calc(var(--_space) * 3);
  }

  /* Once somebody answers, the question is what the screen is for. */
  .intro[data-begun] h2 {
    color: var(--_muted);
    font-size: 1em;
    font-weight: 400;
    letter-spacing: 0;
  }

  /* Neither is a grid: WebKit does not lay a fieldset's out anew when its column narrows. */
  .forms {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .forms legend {
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .form-choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 36px;
    cursor: pointer;
  }

  .quiz {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: calc(var(--_space) * 3);
  }

  .where {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .track {
    display: flex;
    gap: 3px;
  }

  .tick {
    flex: 1;
    block-size: 5px;
    border-radius: 3px;
    background: var(--_border);
  }

  .tick[data-first]:not(:first-child) {
    margin-inline-start: 6px;
  }

  .tick[data-answered] {
    background: var(--_accent-edge);
  }

  .tick[data-current] {
    background: var(--_accent);
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    max-inline-size: none;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .question {
    min-inline-size: 0;
    min-block-size: 39em;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question > * + * {
    margin-block-start: var(--_space);
  }

  .question legend {
    display: block;
    padding: 0;
    padding-block-end: calc(var(--_space) * 2);
  }

  .area {
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 600;
  }

  .question legend .area {
    display: block;
  }

  .question h3 {
    margin-block-start: calc(var(--_space) / 2);
    font-size: clamp(1.3em, 4.6cqi, 1.75em);
    line-height: 1.25;
    outline-offset: 6px;
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 52px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    cursor: pointer;
  }

  .option:hover {
    border-color: var(--_accent-edge);
    background: var(--_accent-tint);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .option input:focus-visible {
    outline: none;
  }

  :is(.option, .form-choice) input {
    inline-size: 1.25em;
    block-size: 1.25em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  /* A quiet way out, not a penalty. */
  .option[data-unknown] {
    inline-size: fit-content;
    min-block-size: 44px;
    border-color: transparent;
    color: var(--_muted);
  }

  .option[data-unknown]:has(:checked) {
    border-color: var(--_accent-edge);
    box-shadow: none;
    color: var(--_text);
  }

  .help {
    align-self: end;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .steps {
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: var(--_space);
  }

  .steps .finish {
    grid-column: 1 / -1;
  }

  button:disabled {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }

  .result {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  @container (inline-size >= 600px) {
    .question {
      min-block-size: 34em;
    }

    .forms {
      grid-template-columns: auto 1fr;
    }

    .steps {
      display: flex;
    }

    .steps .finish {
      margin-inline-start: auto;
    }
  }

  @container (inline-size >= 900px) {
    .quiz {
      max-inline-size: 50em;
    }
  }

  @media (forced-colors: active) {
    .tick {
      background: GrayText;
      forced-color-adjust: none;
    }

    .tick[data-answered] {
      background: CanvasText;
    }

    .tick[data-current] {
      background: Highlight;
    }
  }
`;
