import { css } from 'lit';

export const hygieneStyles = [
  css`
    .hygiene,
    .hygiene > section {
      display: grid;
      gap: calc(var(--_space) * 2);
    }

    .hygiene > section > h4 {
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_border);
    }

    .check {
      display: flex;
      flex-wrap: wrap;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .check legend {
      padding: 0;
      padding-inline-end: max(0px, 100% - 42em);
      font-weight: 600;
    }

    .check legend .quiet {
      display: block;
      font-weight: 400;
    }

    .hygiene :is(ol, ul) {
      display: grid;
      gap: var(--_space);
      margin: 0;
      padding-inline-start: 1.4em;
    }

    .hygiene .warning {
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      border-inline-start: 3px solid var(--_danger);
      border-radius: 4px;
      background: var(--_danger-tint);
    }
  `,
];
