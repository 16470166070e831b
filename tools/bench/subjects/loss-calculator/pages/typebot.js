// The same questions as a Typebot in the page. Its server, here the bench, tells it what to ask.
import Typebot from '@typebot.io/js/web';

for (const { id } of document.querySelectorAll('typebot-standard')) {
  Typebot.initStandard({ id, typebot: 'calculator', apiHost: `${location.origin}/typebot` });
}
