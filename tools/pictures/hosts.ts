/** A page of somebody else's, and how an element is put on it: what a web designer would do. */
export interface PictureHost {
  /** Name of the picture. */
  readonly name: string;
  /** A page, or a style sheet with a body for it, in the cache of foreign pages. */
  readonly file: string;
  readonly kind: 'page' | 'style sheet';
  readonly body?: string;
  /** What the element stands in place of. */
  readonly instead: string;
  /** What the page says where its template has filling words. */
  readonly words?: Readonly<Record<string, string>>;
  /** What is at the top of the picture. */
  readonly top: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the designer sets: the colours and the shape of the site. */
  readonly look: Readonly<Record<string, string>>;
  /** Attributes of `<html>`, where the style sheet has a dark side. */
  readonly html?: Readonly<Record<string, string>>;
}

export const tag = 'lifeline-loss-calculator';

/** A law firm of twenty-four. */
export const business = {
  industry: 'legal',
  region: 'US',
  employees: '24',
  'annual-revenue': '4200000',
  'annual-profit': '520000',
  records: '9000',
};

export const pictureHosts: readonly PictureHost[] = [
  {
    name: 'agency',
    file: 'startbootstrap-agency@7.0.12/dist/index.html',
    kind: 'page',
    instead: '#services .row',
    words: {
      '.navbar-brand': 'Harbourline IT',
      '#services h2': 'Know what is at stake',
      '#services h3': 'Before we talk about what protection costs.',
    },
    top: '#services h2',
    look: { '--lifeline-accent': '#8a6100', '--lifeline-radius': '6px' },
  },
  {
    name: 'blog',
    file: 'startbootstrap-clean-blog@6.0.9/dist/post.html',
    kind: 'page',
    instead: 'article .container > .row',
    words: {
      '.navbar-brand': 'Harbourline IT',
      'header h1': 'The invoice that nobody plans for',
      'header h2': 'Why one bad Tuesday costs more than the repair',
      'header .meta': 'Harbourline IT, November 2026',
    },
    top: 'header h1',
    look: {
      '--lifeline-accent': '#0a6d84',
      '--lifeline-radius': '0px',
      '--lifeline-shadow': 'none',
    },
  },
  {
    name: 'freelancer',
    file: 'startbootstrap-freelancer@7.0.7/dist/index.html',
    kind: 'page',
    instead: '#portfolio .row',
    words: {
      '.navbar-brand': 'Harbourline IT',
      '#portfolio h2': 'What are you up against?',
      '#portfolio .divider-custom-icon': '◆',
    },
    top: '#portfolio h2',
    look: { '--lifeline-accent': '#0f7d69', '--lifeline-radius': '12px' },
  },
  {
    name: 'bulma',
    file: 'bulma@1.0.4/css/bulma.css',
    kind: 'style sheet',
    body: `<nav class="navbar is-link"><div class="container"><div class="navbar-brand">
        <a class="navbar-item has-text-weight-bold" href="#">Harbourline IT</a></div>
        <div class="navbar-menu"><div class="navbar-end"><a class="navbar-item" href="#">Services</a><a class="navbar-item" href="#">Prices</a>
        <div class="navbar-item"><a class="button is-light" href="#">Call us</a></div></div></div></div></nav>
      <section class="section"><div class="container"><p class="subtitle has-text-link has-text-weight-semibold mb-2">Security for small firms</p>
        <h1 class="title is-2">We answer at two in the morning</h1><div id="here"></div></div></section>`,
    instead: '#here',
    top: 'body',
    look: {
      '--lifeline-accent': '#3a51bb',
      '--lifeline-radius': '8px',
      '--lifeline-shadow': '0 8px 16px rgb(10 10 10 / 10%)',
    },
    html: { 'data-theme': 'light' },
  },
  {
    name: 'pico-dark',
    file: '@picocss/pico@2.1.1/css/pico.css',
    kind: 'style sheet',
    body: `<header class="container"><nav><ul><li><strong>Harbourline IT</strong></li></ul>
        <ul><li><a href="#">Services</a></li><li><a href="#">Prices</a></li><li><a href="#" role="button">Call us</a></li></ul></nav></header>
      <main class="container"><hgroup><h1>Sleep through the night</h1><p>Somebody else is watching your systems.</p></hgroup><div id="here"></div></main>`,
    instead: '#here',
    top: 'body',
    attributes: { theme: 'dark' },
    look: {
      '--lifeline-accent-dark': '#8fb4ff',
      '--lifeline-surface-dark': '#181c25',
      '--lifeline-border-dark': '#2a3140',
    },
    html: { 'data-theme': 'dark' },
  },
];
