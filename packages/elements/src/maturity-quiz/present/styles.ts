import { css } from 'lit';

/** Answers before a room: read from the last row, counted with few movements. */
export const handsStyles = css`
  .hands {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8em;
  }

  .hands li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.2em 4.2em auto;
    align-items: center;
    gap: 0.3em 0.6em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.66);
    background: linear-gradient(var(--_accent-tint), var(--_accent-tint)) left / calc(var(--share) * 100%)
      100% no-repeat;
  }

  .root[dir='rtl'] .hands li {
    background-position: right;
  }

  .hand-share {
    text-align: end;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .hands input {
    min-block-size: 44px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0 0.4em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  .hands button {
    min-inline-size: 44px;
    padding: 0 0.5em;
  }

  .stage .bars {
    max-inline-size: none;
  }

  .stage .bar {
    display: block;
    padding-block-end: 0.3em;
  }

  .room-finding {
    font-size: 0.8em;
  }

  @container (inline-size < 560px) {
    .hands li {
      grid-template-columns: minmax(0, 1fr) 4.2em auto;
    }

    .hand-answer {
      grid-column: 1 / -1;
    }

    .hand-share {
      text-align: start;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .hands li {
      transition: background-size 250ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .hands li {
      background: none;
      border-inline-start: 6px solid CanvasText;
    }
  }
`;
