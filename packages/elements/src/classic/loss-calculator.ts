import { catalogue } from '../loss-calculator/catalogue.ts';
import { LossCalculatorElement } from '../loss-calculator/loss-calculator-element.ts';
import { words as en } from '../loss-calculator/words/en.ts';
import { words as chinese } from '../loss-calculator/words/zh-CN.ts';
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
define('lifeline-loss-calculator', LossCalculatorElement);
