import { css } from 'lit';

/** A checklist on paper: small type, whole rows, no controls. */
export const reportStyles = [
  css`
    .report .gap-table {
      font-size: 0.8125em;
    }

    .report .lane-go {
      padding: 0;
      border: 0;
      color: inherit;
      pointer-events: none;
    }

    .report .about-body h4 {
      font-size: 1em;
    }
  `,
];
