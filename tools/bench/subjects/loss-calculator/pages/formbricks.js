// The same questions as a Formbricks survey, drawn into the page.

import asked from 'bench:questions';
import { renderSurveyInline } from '@formbricks/surveys';

const survey = {
  id: 'calculator',
  name: asked.title,
  type: 'link',
  welcomeCard: { enabled: false },
  thankYouCard: { enabled: true, headline: 'Thank you' },
  styling: null,
  questions: asked.questions.map(({ id, label, help, options }) => ({
    id,
    headline: label,
    subheader: help,
    required: false,
    buttonLabel: 'Next',
    ...(options
      ? {
          type: 'multipleChoiceSingle',
          shuffleOption: 'none',
          choices: options.map(({ value, label: name }) => ({ id: value, label: name })),
        }
      : { type: 'openText', inputType: 'number', longAnswer: false, placeholder: '' }),
  })),
};

for (const place of document.querySelectorAll('.calculator')) {
  renderSurveyInline({
    survey,
    brandColor: '#0f6b6b',
    containerId: place.id,
    isBrandingEnabled: false,
    getSetIsError: () => {},
    getSetIsResponseSendingFinished: () => {},
    onFileUpload: async () => '',
  });
}
