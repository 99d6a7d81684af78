import { type Candidate, inPage, script, style } from '../candidate.ts';
import { asked } from '../survey.ts';
import { packageFile } from './package-file.ts';

const definition = {
  title: asked.title,
  elements: [
    ...asked.ratings.map((title, index) => ({
      type: 'rating',
      name: `q${index}`,
      title,
      rateMax: asked.points,
      minRateDescription: asked.lowest,
      maxRateDescription: asked.highest,
    })),
    { type: 'comment', name: 'why', title: asked.text },
  ],
};

export const surveyJs: Candidate = {
  name: 'SurveyJS',
  kind: 'peer',
  asksRatings: true,
  head: '<link rel="stylesheet" href="/survey.css"><script src="/survey.core.js" defer></script><script src="/survey-js-ui.js" defer></script>',
  body: `<div id="form"></div><script>addEventListener('DOMContentLoaded', () => new Survey.Model(${inPage(definition)}).render(document.getElementById('form')))</script>`,
  files: {
    '/survey.css': style(packageFile('survey-core', 'survey-core.min.css')),
    '/survey.core.js': script(packageFile('survey-core', 'survey.core.min.js')),
    '/survey-js-ui.js': script(packageFile('survey-js-ui', 'survey-js-ui.min.js')),
  },
  first: ['.sd-rating'],
  answers: ['.sd-rating label'],
};
