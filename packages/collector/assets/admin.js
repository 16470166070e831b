// Looks every second whether leads have arrived. A page that nobody is working on shows them by
// itself; otherwise a line says so, and waits. Everything else on the page works without a script.
const news = document.querySelector('#news');

if (news) {
  const { since, address } = news.dataset;
  const isAtRest = () =>
    window.scrollY < 200 &&
    (!document.activeElement || document.activeElement === document.body) &&
    document.getSelection()?.isCollapsed !== false;

  const look = async () => {
    const response = await fetch(`${address}?since=${since}`, { cache: 'no-store' });
    if (!response.ok) return false; // The session has ended: the next click says so.
    const { isNew } = await response.json();
    if (isNew && isAtRest()) location.reload();
    else news.hidden = !isNew;
    return true;
  };

  const lookOn = async () => {
    const goesOn = document.hidden || (await look().catch(() => true));
    if (goesOn) setTimeout(lookOn, 1000);
  };
  setTimeout(lookOn, 1000);
}
