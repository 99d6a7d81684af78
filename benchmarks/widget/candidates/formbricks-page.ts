// The last release of the renderer on npm, without the product around it.
import { renderSurveyInline } from '@formbricks/surveys';
import { asked } from '../survey.ts';

const survey = {
  id: 'visit',
  name: asked.title,
  type: 'link',
  languages: [],
  welcomeCard: { enabled: false },
  thankYouCard: { enabled: false },
  hiddenFields: { enabled: false },
  questions: [
    ...asked.ratings.map((text, index) => ({
      id: `q${index}`,
      type: 'rating',
      headline: text,
      required: false,
      scale: 'number',
      range: asked.points,
      lowerLabel: asked.lowest,
      upperLabel: asked.highest,
    })),
    { id: 'why', type: 'openText', headline: asked.text, required: false, inputType: 'text' },
  ],
};
addEventListener('DOMContentLoaded', () => {
  const container = document.body.appendChild(document.createElement('div'));
  container.id = 'form';
  renderSurveyInline({
    survey,
    containerId: 'form',
    brandColor: '#005a9c',
    languageCode: 'default',
    isBrandingEnabled: false,
    getSetIsError: () => undefined,
  });
});
