// The same as a SurveyJS form: all questions on one page, the result an expression below them.
import 'survey-core/survey-core.min.css';
import asked from 'bench:questions';
import { FunctionFactory, Model } from 'survey-core';
import 'survey-js-ui';
import { told } from './plain-estimate.ts';

FunctionFactory.Instance.register('told', (values) => {
  const [industry, region, employees, annualRevenue, records] = values.map(
    (one) => one || undefined,
  );
  return told({ industry, region, employees, annualRevenue, records });
});

const elements = asked.questions.map(({ id, label, help, options }) => ({
  type: options ? 'dropdown' : 'text',
  name: id,
  title: label,
  description: help,
  ...(options
    ? { choices: options.map(({ value, label: text }) => ({ value, text })) }
    : { inputType: 'number', textUpdateMode: 'onTyping' }),
}));
const names = asked.questions.map(({ id }) => `{${id}}`).join();
const form = {
  title: asked.title,
  elements: [
    ...elements,
    { type: 'expression', name: 'result', titleLocation: 'hidden', expression: `told(${names})` },
  ],
  showNavigationButtons: false,
};

for (const place of document.querySelectorAll('.calculator')) new Model(form).render(place);
