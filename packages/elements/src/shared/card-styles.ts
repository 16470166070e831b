import { css } from 'lit';

/** The card of a widget: opening, closing, the fixed notice, what is still on its way. */
export const cardStyles = css`
  .card {
    display: grid;
    gap: calc(var(--_space) * 4);
    padding: clamp(1.25em, 4cqi, 3em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .intro {
    display: grid;
    gap: var(--_space);
  }

  summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent-text);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .closing {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }

  p {
    margin: 0;
    max-inline-size: 42em;
    text-wrap: pretty;
  }

  /*
   * The shape of the result, before it is there, in grey. With the questions it is higher than the
   * screen, so that nothing below is in sight yet when the result takes the place that it needs.
   */
  .waiting {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 2);
    min-block-size: 72em;
    max-inline-size: none;
    color: var(--_muted);
  }

  .waiting::before,
  .waiting::after {
    content: '';
    display: block;
    block-size: 3em;
    inline-size: 70%;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_muted) 10%, transparent);
  }

  .waiting::after {
    block-size: 14em;
    inline-size: 100%;
  }
`;
