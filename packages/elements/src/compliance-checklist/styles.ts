import { css } from 'lit';

/** Layout of the first questions; the map takes its place beside them where there is room. */
export const styles = css`
  :where(.card, .questions, .result, .result > section) {
    grid-template-columns: minmax(0, 1fr);
  }

  .questions {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
  }

  .asking {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 4);
    min-inline-size: 0;
  }

  .result {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  /* No grid: WebKit does not lay a legend out anew in one when the column narrows. */
  fieldset.field {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend.field-head {
    inline-size: 100%;
    padding: 0;
  }

  .legend {
    font-weight: 600;
  }

  .place-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 2px calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .field .place {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 40px;
    font-weight: 400;
    line-height: 1.3;
    cursor: pointer;
  }

  .place input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  /* One question at a time where the column is narrow. */
  .question {
    display: none;
  }

  .question[data-current] {
    display: block;
  }

  /* The place of a question that is still on its way. */
  .later {
    min-block-size: 9em;
  }

  .ask-place {
    block-size: 44em;
  }

  /* As high as the buttons that come with the rules. */
  .parts-place {
    block-size: 54px;
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
  }

  @container (inline-size >= 960px) {
    .card[data-part='markets'] {
      grid-template-columns: minmax(19em, 4fr) 7fr;
      column-gap: calc(var(--_space) * 8);
    }

    .card[data-part='markets'] > :is(.intro, .parts, .parts-place, .closing) {
      grid-column: 1 / -1;
    }

    .intro {
      max-inline-size: 44em;
    }
  }
`;
