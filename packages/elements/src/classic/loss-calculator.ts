import { messages as common } from '@lifeline-kit/locales/common/zh-CN';
import { messages } from '@lifeline-kit/locales/loss-calculator/zh-CN';
import { catalogue } from '../loss-calculator/catalogue.ts';
import '../loss-calculator/define.ts';

// A classic script carries both of its languages, since it cannot tell which one a page is in.
catalogue.load = async () => ({ ...common, ...messages });
