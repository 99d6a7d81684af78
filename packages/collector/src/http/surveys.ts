import type { Survey } from '@wellmet/core';
import type { Catalogue } from '../catalogue.ts';
import { Problem } from './problem.ts';
import { json } from './reply.ts';
import type { Handler } from './route.ts';

/** `GET /v1/surveys/<id>`: the Survey as the widget loads it; `?version=` for another than the current one. */
export function getSurvey(catalogue: Catalogue): Handler {
  return ({ name, query }) => json(200, findSurvey(catalogue, name, query.get('version') ?? undefined));
}

/** @throws Problem 404 with the ids or the version that there are */
export function findSurvey(catalogue: Catalogue, id: string, version?: string): Survey {
  const survey = catalogue.find(id, version);
  if (survey) return survey;
  const known = catalogue.find(id);
  if (known) throw new Problem(404, `no version ${version} of ${id}: the current one is ${known.version}`);
  throw new Problem(404, `no survey ${id}: there is ${catalogue.current.map(({ id }) => id).join(', ')}`);
}
