import { css } from 'lit';

/**
 * Every colour, size and shadow of the kit. A page sets the public `--lifeline-*` properties, once,
 * on any ancestor; everything else is mixed from them, so that a brand colour re-colours the whole
 * and text stays legible.
 *
 * The page may size, place and hide the host. Its inside starts anew at `.root`, where no rule of
 * the page reaches.
 */
export const tokens = css`
  /*
   * Where the page lets the content tell the width (a flexible row, a float, a table), a container
   * of inline-size has none to tell: that of an article's column, or all that there is.
   */
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    direction: inherit;
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
    visibility: inherit; /* a page may hide it that way */
    color-scheme: light;
    font-family: var(
      --lifeline-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    font-size: var(--lifeline-font-size, 16px);
    line-height: 1.55;
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;

    --_space: var(--lifeline-space, 8px);
    --_radius: var(--lifeline-radius, 12px);
    --_accent: var(--lifeline-accent, #0f6b6b);
    --_danger: var(--lifeline-danger, #a8442f);
    --_surface: var(--lifeline-surface, #fff);
    --_text: var(--lifeline-text, #17211f);
    --_muted: var(--lifeline-muted, #55615e);
    --_border: var(--lifeline-border, #dbe2e0);
    --_edge: #75827f;
    --_shadow: var(
      --lifeline-shadow,
      0 1px 2px rgb(15 40 40 / 5%),
      0 12px 40px -12px rgb(15 40 40 / 12%)
    );
    --_accent-tint: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
    --_accent-edge: color-mix(in oklab, var(--_accent) 45%, var(--_surface));
    --_danger-tint: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
    --_field: color-mix(in oklab, var(--_text) 2%, var(--_surface));
    /* Text in the accent: dark enough on a light ground whatever the brand. */
    --_accent-text: oklch(from var(--_accent) min(l, 0.48) min(c, 0.16) h);
    /*
     * Text on the accent, black or white: WCAG counts by luminance (y), not by lightness, and at
     * y = 0.179 both stand 4.58:1 above the ground.
     */
    --_on-accent: color(
      from var(--_accent) xyz-d65 clamp(0, (0.179 - y) * 1e6, 0.95046)
        clamp(0, (0.179 - y) * 1e6, 1) clamp(0, (0.179 - y) * 1e6, 1.08906)
    );
  }

  .root[data-theme='dark'] {
    color-scheme: dark;

    --_accent: var(--lifeline-accent-dark, oklch(from var(--lifeline-accent, #0f6b6b) max(l, 0.72) c h));
    --_danger: var(--lifeline-danger-dark, #e58a73);
    --_surface: var(--lifeline-surface-dark, #131b1a);
    --_text: var(--lifeline-text-dark, #e9efed);
    --_muted: var(--lifeline-muted-dark, #a5b2ae);
    --_border: var(--lifeline-border-dark, #2b3735);
    --_edge: #81908c;
    --_shadow: var(--lifeline-shadow-dark, none);
    --_accent-tint: color-mix(in oklab, var(--_accent) 16%, var(--_surface));
    --_danger-tint: color-mix(in oklab, var(--_danger) 16%, var(--_surface));
    --_field: color-mix(in oklab, var(--_text) 4%, var(--_surface));
    --_accent-text: oklch(from var(--_accent) max(l, 0.78) min(c, 0.16) h);
  }

  /* Browsers of before summer 2024 know no colours made from others; a brand is dark more often. */
  @supports not (color: color(from red xyz-d65 x y z)) {
    .root {
      --_accent-text: color-mix(in oklab, var(--_accent) 75%, #000);
      --_on-accent: #fff;
    }

    .root[data-theme='dark'] {
      --_accent: var(
        --lifeline-accent-dark,
        color-mix(in oklab, var(--lifeline-accent, #0f6b6b) 45%, #fff)
      );
      --_accent-text: color-mix(in oklab, var(--_accent) 70%, #fff);
      --_on-accent: #000;
    }
  }

  /* As high as most snippets reserve: a rule for what is not defined ends before the words are there. */
  .root[data-waiting] {
    min-block-size: 94em;
  }

  .root[data-font='page'] {
    font-family: inherit;
  }

  .root:lang(zh) {
    line-height: 1.75;
  }

  .root[data-font='kit']:lang(zh) {
    font-family: var(
      --lifeline-font,
      'PingFang SC',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      'Microsoft YaHei',
      system-ui,
      sans-serif
    );
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  .root :focus-visible {
    outline: 3px solid var(--_accent-text);
    outline-offset: 2px;
  }

  h2,
  h3 {
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  h2 {
    font-size: clamp(1.4em, 5cqi, 1.95em);
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  .root:lang(zh) :is(h2, h3) {
    line-height: 1.45;
    letter-spacing: 0;
  }

  /* A page without a doctype puts a line below each form, and lets no text style into a table. */
  form {
    margin: 0;
  }

  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  a {
    color: var(--_accent-text);
    text-underline-offset: 0.2em;
  }

  button {
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .spoken-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
