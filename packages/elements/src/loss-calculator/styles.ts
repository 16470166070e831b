import { css } from 'lit';

/** Layout: questions and result one below the other, side by side where there is room. */
export const styles = css`
  :where(.card, .questions, .result, .result > section, .picture, .method-body) {
    grid-template-columns: minmax(0, 1fr);
  }

  .questions {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
  }

  .asking {
    min-inline-size: 0;
  }

  /* The line of "Make it more exact", which comes with the result. */
  .exact-place {
    block-size: calc(var(--_space) * 6 + 1px + 1.55em);
  }

  /* Higher than a screen, and hidden, since what is seen to move counts as a jump. */
  .answer-place {
    min-block-size: 90em;
    visibility: hidden;
  }

  .result {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  /* Drawn part by part, and shown at once, in the place of the grey shape: nothing jumps. */
  .result[data-waiting] {
    min-block-size: 72em;
  }

  .result[data-waiting] > :not(.waiting) {
    visibility: hidden;
  }

  /* What changes in one part moves nothing in another. */
  .result > section,
  .more > details {
    contain: layout;
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

  button:disabled {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
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

    /*
     * The column around it is what it stays in: the whole card would let it cover the closing. Open
     * questions below it would be covered, too.
     */
    @media (min-height: 48em) {
      .questions:not(:has(+ [open])) {
        position: sticky;
        inset-block-start: 1.5em;
      }
    }

    .closing {
      grid-column: 1 / -1;
    }
  }
`;
