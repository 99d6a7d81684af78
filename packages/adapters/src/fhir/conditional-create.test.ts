import { expect, it } from 'vitest';
import { randomResponse } from '../testing/random-response.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { survey } from '../testing/survey.ts';
import {
  ifNoneExist,
  type QuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from './index.ts';
import { startFhirServer } from './testing/start-fhir-server.ts';

const post = (base: string, resource: object & { resourceType: string }, headers = {}) =>
  fetch(`${base}/${resource.resourceType}`, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json', ...headers },
    body: JSON.stringify(resource),
  });

it('a FHIR server stores a Response once, however often it is sent', async () => {
  const { base } = await startFhirServer();
  const random = seededRandom(4);
  const responses = Array.from({ length: 20 }, () => randomResponse(survey, random));
  for (const status of [201, 200, 200]) {
    for (const response of responses) {
      const resource = toQuestionnaireResponse(response, survey);
      const reply = await post(base, resource, { 'if-none-exist': ifNoneExist(response.id) });
      expect(reply.status).toBe(status);
      const { identifier } = (await reply.json()) as QuestionnaireResponse;
      expect(identifier).toEqual(resource.identifier);
    }
  }
  const stored = await fetch(`${base}/QuestionnaireResponse?_count=1000`);
  expect(((await stored.json()) as { entry: unknown[] }).entry).toHaveLength(20);
});

it('a FHIR server takes the Questionnaire and finds it by its address and version', async () => {
  const { base } = await startFhirServer();
  const questionnaire = toQuestionnaire(survey);
  expect((await post(base, questionnaire)).status).toBe(201);
  const found = await fetch(
    `${base}/Questionnaire?url=${encodeURIComponent(questionnaire.url ?? '')}&version=${questionnaire.version}`,
  );
  expect(((await found.json()) as { entry: { resource: unknown }[] }).entry).toEqual([
    expect.objectContaining({ resource: expect.objectContaining({ title: 'Your dental visit' }) }),
  ]);
});
