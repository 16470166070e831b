import { css } from 'lit';

/** Layout: questions and result one below the other, side by side where there is room. */
const layout = css`
  :where(.card, .questions, .result, .result > section, .picture, .method-body) {
    grid-template-columns: minmax(0, 1fr);
  }

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

  .questions {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
  }

  .asking {
    min-inline-size: 0;
  }

  .result {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  .result > section {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .result > section + section {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }

  /* One question at a time where the column is narrow. */
  .question {
    display: none;
  }

  .question[data-current] {
    display: block;
  }

  .steps {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space);
  }

  .progress {
    grid-column: 1 / -1;
    order: -1;
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size >= 600px) {
    .question {
      display: block;
    }

    .steps {
      display: none;
    }

    .questions {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }

  @container (inline-size >= 900px) {
    .card {
      grid-template-columns: minmax(17em, 4fr) 7fr;
      column-gap: calc(var(--_space) * 8);
    }

    .intro {
      grid-column: 1 / -1;
      max-inline-size: 44em;
    }

    .questions {
      grid-template-columns: 1fr;
    }

    /* The column around it is what it stays in: the whole card would let it cover the closing. */
    @media (min-height: 48em) {
      .questions {
        position: sticky;
        inset-block-start: 1.5em;
      }
    }

    .closing {
      grid-column: 1 / -1;
    }
  }
`;

/** Disclosure, the way on, the fixed notice. */
const closing = css`
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

  .cta {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 48px;
    padding: 0.5em 1.5em;
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }

  /* The shape of the result, before it is there: the same place, in grey. */
  .waiting {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 2);
    min-block-size: 24em;
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

export const styles = [layout, closing];
