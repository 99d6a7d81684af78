import { createFetchAdapter } from '@wellmet/adapters';
import { mount, type Options } from '@wellmet/widget';

const options: Options = {
  survey: '/v1/surveys/dental-visit-short',
  phase: 'experience',
  adapter: createFetchAdapter({ endpoint: '/v1/responses' }),
};

const app = document.querySelector('#app')!;
const survey = mount(app, options);
survey.addEventListener('wellmet:sent', ({ detail }) => {
  app.append(`Kept under ${detail.response.id}`);
});
