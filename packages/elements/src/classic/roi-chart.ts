import { messages as basics } from '@lifeline-kit/locales/basics/zh-CN';
import { messages } from '@lifeline-kit/locales/roi-chart/zh-CN';
import { catalogue } from '../roi-chart/catalogue.ts';
import { RoiChartElement } from '../roi-chart/roi-chart-element.ts';
import { fetchLead } from '../shared/fetch-lead.ts';
import { joinLead } from '../shared/join-lead.ts';
import { lendElement } from '../shared/lend-element.ts';
import { define } from '../shared/register.ts';

// A classic script carries both of its languages, since it cannot tell which one a page is in.
catalogue.load = async () => ({ ...basics, ...messages });

lendElement();
joinLead(fetchLead);

// Only now: an element that is on the page already starts while it is defined.
define('lifeline-roi-chart', RoiChartElement);
