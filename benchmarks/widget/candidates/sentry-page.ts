// What a page of Sentry's form is made of: nothing is sent to anybody.
import { feedbackIntegration, init } from '@sentry/browser';

const feedback = feedbackIntegration({ autoInject: false });
init({ dsn: 'http://key@127.0.0.1/1', integrations: [feedback] });
addEventListener('DOMContentLoaded', async () => {
  const form = await feedback.createForm();
  form.appendToDom();
  form.open();
});
