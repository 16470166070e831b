import { css } from 'lit';

/** A widget before a room: type that is read from ten metres, and nothing at the edges. */
export const stageStyles = css`
  .stage {
    display: grid;
    grid-template-rows: 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    padding: clamp(1.25em, 4cqi, 3em) clamp(1.25em, 6cqi, 5em);
    background: var(--_surface);
    color: var(--_text);
    font-size: clamp(1.125em, 2.2cqi, 2.75em);
    line-height: 1.4;
  }

  .stage.blank {
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    background: #000;
    cursor: none;
  }

  .slide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 1em;
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: auto;
  }

  .stage h2 {
    font-size: 1.6em;
  }

  /* They take focus to be read out; the heading is nothing to press, and the dark shows nothing. */
  .root .stage h2:focus-visible,
  .root .blank:focus-visible {
    outline: none;
  }

  .slide-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .stage p {
    max-inline-size: none;
  }

  .stage .headline {
    font-size: clamp(1.6em, 7cqi, 2.8em);
  }

  .stage :is(.equal-table, .answered, .help) {
    display: none;
  }

  .reveal {
    justify-self: start;
    min-inline-size: 8em;
    min-block-size: 3.2em;
    border: 2px dashed var(--_accent-edge);
    background: var(--_accent-tint);
    color: var(--_accent-text);
  }

  .stage-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 2em;
    color: var(--_muted);
    font-size: max(13px, 0.5em);
  }

  .stage-foot .notice {
    flex: 1 1 20em;
    font-size: 1em;
  }

  .stage-brand:empty {
    display: none;
  }

  .stage-brand img {
    max-block-size: 3em;
    max-inline-size: 12em;
    margin-inline-end: 0.5em;
    vertical-align: middle;
  }

  .stage-moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }

  .stage-moves button {
    padding-inline: 0.75em;
    border-color: transparent;
    background: transparent;
    color: inherit;
  }

  .stage-moves button:hover {
    border-color: var(--_edge);
  }

  .stage-moves .progress {
    order: 0;
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
`;
