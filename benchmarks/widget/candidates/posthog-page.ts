// The renderer alone, as PostHog's own editor shows it: it sends nothing.
import { renderSurveysPreview } from 'posthog-js/dist/surveys-preview';
import { asked } from '../survey.ts';

const survey = {
  id: 'visit',
  name: asked.title,
  description: '',
  type: 'popover',
  appearance: {},
  questions: [
    ...asked.ratings.map((question, index) => ({
      type: 'rating',
      id: `q${index}`,
      question,
      description: '',
      display: 'number',
      scale: asked.points,
      lowerBoundLabel: asked.lowest,
      upperBoundLabel: asked.highest,
    })),
    { type: 'open', id: 'why', question: asked.text, description: '' },
  ],
};
addEventListener('DOMContentLoaded', () => {
  const parentElement = document.body.appendChild(document.createElement('div'));
  parentElement.id = 'form';
  renderSurveysPreview({ survey, parentElement, previewPageIndex: 0, forceDisableHtml: true } as never);
});
