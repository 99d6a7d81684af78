import type { Survey } from '@wellmet/core';
import { parseJson } from '../survey-file/json.ts';
import { prefix } from '../survey-file/locate.ts';
import { createCheck } from './accept/create-check.ts';
import { isTally, type LineReader, type Sink } from './sink.ts';

/** One Response, or one Tally, per line as JSON. Blank lines are passed over. */
export function createNdjsonReader(survey: Survey, sink: Sink): LineReader {
  const check = createCheck(survey);
  return {
    line(text, number) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        if (text.trim() !== '') sink.fault(number, notJson(text));
        return;
      }
      if (isTally(value)) {
        sink.tally(value, number);
        return;
      }
      const checked = check(value);
      if ('response' in checked) sink.response(checked.response, number);
      else sink.fault(number, checked.issues.map(({ path, message }) => prefix(path) + message).join('; '));
    },
    end() {},
  };
}

function notJson(text: string): string {
  const parsed = parseJson(text);
  const message = 'fault' in parsed ? parsed.fault.message : 'expected JSON';
  return message.replace('the end of the file', 'the end of the line');
}
