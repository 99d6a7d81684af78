import type { Given, GivenFile, Note } from '../imported.ts';
import { localeTag } from '../locale-tag.ts';
import { readTable } from '../table.ts';

/** What LimeSurvey tells about a response; of these only some are a part of a Response. */
const read = new Set(['id', 'submitdate', 'startlanguage', 'startdate']);
const about = new Set([
  'lastpage',
  'seed',
  'datestamp',
  'token',
  'ipaddr',
  'refurl',
  'savedid',
  'interviewtime',
]);

/** Columns of one part of a question: `Q2[SQ001]` or `Q2_SQ001`. */
const part = /^([A-Za-z]\w*?)(?:\[(\w+)\]|_(\w+))$/;

/** Responses of LimeSurvey as CSV, with question codes as headings and answer codes as answers. */
export function readLimeAnswers(file: string, text: string): GivenFile {
  const { columns, rows } = readTable(file, text);
  const notes: Note[] = [];
  for (const name of columns.filter(one => about.has(one) || /^(interviewtime|groupTime|.*Time)\b/.test(one)))
    notes.push({ place: '1', message: `the column ${name} is not taken over` });
  const taken = columns.filter(
    name => !read.has(name) && !about.has(name) && !/^(groupTime|.*Time)\d*/.test(name),
  );
  const found = rows.map((row): Given => {
    const answers = new Map<string, readonly string[]>();
    const others = new Map<string, string>();
    for (const name of taken) {
      const cell = row.cell(name);
      if (cell === '') continue;
      const [, question = name, bracketed, underlined] = part.exec(name) ?? [];
      const code = bracketed ?? underlined;
      if (code === undefined) answers.set(name, [cell]);
      else if (code === 'other') others.set(question, cell);
      else {
        answers.set(`${question}_${code}`, [cell]);
        // A box of several holds Y, a place of a ranking what stands there.
        if (cell === 'Y') answers.set(question, [...(answers.get(question) ?? []), code]);
        else if (/^\d+$/.test(code)) answers.set(question, [...(answers.get(question) ?? []), cell]);
      }
    }
    const [id, submittedAt, startedAt, language] = ['id', 'submitdate', 'startdate', 'startlanguage'].map(
      name => row.cell(name),
    );
    return {
      line: row.line,
      answers,
      others,
      ...(id && { id }),
      ...(submittedAt ? { submittedAt } : { isPartial: true }),
      ...(startedAt && { startedAt }),
      ...(language && { locale: localeTag(language) }),
    };
  });
  return { rows: found, notes };
}
