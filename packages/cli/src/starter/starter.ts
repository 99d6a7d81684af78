import type { Survey } from '@wellmet/core';
import { widgetFolder } from '../widget-folder.ts';
import { readInstrument, readSchema } from './instruments.ts';
import { page, pageStyles } from './page.ts';
import { readme } from './readme.ts';
import { widgetFiles } from './widget-files.ts';

/**
 * A small project that takes answers: what each file holds, by its path. What is served stands in a folder of its own, so that
 * the answers, which come to lie beside it, are never served.
 *
 * @param instrument name of a ready-made survey, such as `dental-visit-short`
 * @throws UsageError when there is none of that name
 */
export function starter(instrument: string): ReadonlyMap<string, string | Uint8Array> {
  const text = readInstrument(instrument);
  const survey = JSON.parse(text) as Survey;
  return new Map<string, string | Uint8Array>([
    ['README.md', readme(survey)],
    ['survey.json', text],
    ['survey.schema.json', readSchema()],
    ['site/index.html', page(survey)],
    ['site/page.css', pageStyles],
    ...[...widgetFiles(widgetFolder())].map(([path, content]) => [`site/${path}`, content] as const),
  ]);
}
