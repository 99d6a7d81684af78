// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AfterVisit } from './after-visit.tsx';

test('a server renders the element with its attributes, and nothing else', () => {
  expect(renderToString(<AfterVisit />)).toBe(
    '<wellmet-survey survey="/v1/surveys/dental-visit-short" phase="experience"></wellmet-survey>',
  );
});
