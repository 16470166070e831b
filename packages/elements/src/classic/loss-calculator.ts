import * as lossModel from '@lifeline-kit/core/loss';
import { messages as common } from '@lifeline-kit/locales/common/zh-CN';
import { messages } from '@lifeline-kit/locales/loss-calculator/zh-CN';
import { catalogue } from '../loss-calculator/catalogue.ts';
import { model } from '../loss-calculator/model.ts';
import '../loss-calculator/define.ts';

// A classic script carries its model and both of its languages: one file, to be pasted anywhere.
catalogue.load = async () => ({ ...common, ...messages });
model.load = async () => lossModel;
