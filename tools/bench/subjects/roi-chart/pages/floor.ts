// The floor: the questions and the sentence, and nothing to draw with.
import { form } from './form.ts';

for (const place of document.querySelectorAll('.return')) form(place, () => {});
