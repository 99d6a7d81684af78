import type { Survey } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import { parseJson } from '../../survey-file/json.ts';
import { prefix } from '../../survey-file/locate.ts';
import { createAcceptor } from '../accept/accept-response.ts';
import { isTally, type LineReader, type Sink } from '../sink.ts';
import { createQuickLines, type QuickLines } from './quick-lines.ts';

/** One Response, or one Tally, per line as JSON. Blank lines are passed over. */
export function createNdjsonReader(survey: Survey, sink: Omit<Sink, 'rows'>): LineReader {
  const accepts = createAcceptor(survey, sink.row);
  const quick = sink.row && createQuickLines(survey, sink.row, sink);
  return {
    ...(quick && { take: takeLines(quick) }),
    line(text, number) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        if (text.trim() !== '') sink.fault(number, notJson(text));
        return;
      }
      if (accepts(value)) {
        // Of a time before 1970 core has something to say.
        if (!sink.row || value.submittedAt < '1970') sink.response(value, number);
        else if (sink.seen.seeText(value.id)) sink.duplicate(value.id, number);
        else sink.head(value);
        return;
      }
      if (isTally(value)) {
        sink.tally(value, number);
        return;
      }
      const checked = checkResponse(survey, value);
      if ('response' in checked) sink.response(checked.response, number);
      else sink.fault(number, checked.issues.map(({ path, message }) => prefix(path) + message).join('; '));
    },
    end() {},
  };
}

/** Takes lines for as long as they are of the usual kind. */
function takeLines(quick: QuickLines): NonNullable<LineReader['take']> {
  return (bytes, from, to, number) => {
    let at = from;
    let lines = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, at);
      if (end === -1 || end >= to || !quick(bytes, at, end, number + lines)) return { to: at, lines };
      at = end + 1;
      lines += 1;
    }
  };
}

const LINE_FEED = 10;

function notJson(text: string): string {
  const parsed = parseJson(text);
  const message = 'fault' in parsed ? parsed.fault.message : 'expected JSON';
  return message.replace('the end of the file', 'the end of the line');
}
