// The two switches of the page. Nothing is stored: the appearance travels in the address, so that
// the other language opens in the same one.
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** What follows the appearance of the page. */
const widgets =
  ':is(lifeline-loss-calculator, lifeline-maturity-quiz, lifeline-roi-chart, lifeline-compliance-checklist)';

const select = document.querySelector<HTMLSelectElement>('#theme');
const language = document.querySelector<HTMLAnchorElement>('#language');

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const element of document.querySelectorAll(widgets)) {
    element.setAttribute('theme', theme);
  }
  if (select) select.value = theme;
  if (language) {
    const address = new URL(language.href);
    address.searchParams.set('theme', theme);
    address.hash = location.hash;
    language.href = address.href;
  }
}

const asked = new URL(location.href).searchParams.get('theme');
show(themes.find((theme) => theme === asked) ?? 'auto');
select?.addEventListener('change', () => show(select.value as Theme));
addEventListener('hashchange', () => show((select?.value ?? 'auto') as Theme));
