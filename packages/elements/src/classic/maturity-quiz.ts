import { catalogue } from '../maturity-quiz/catalogue.ts';
import { MaturityQuizElement } from '../maturity-quiz/maturity-quiz-element.ts';
import { words as en } from '../maturity-quiz/words/en.ts';
import { words as chinese } from '../maturity-quiz/words/zh-CN.ts';
import { fetchLead } from '../shared/fetch-lead.ts';
import { joinLead } from '../shared/join-lead.ts';
import { lendElement } from '../shared/lend-element.ts';
import { define } from '../shared/register.ts';

// A classic script carries both of its languages, since it cannot tell which one a page is in.
catalogue.en = async () => en;
catalogue['zh-CN'] = async () => chinese;

lendElement();
joinLead(fetchLead);

// Only now: an element that is on the page already starts while it is defined.
define('lifeline-maturity-quiz', MaturityQuizElement);
