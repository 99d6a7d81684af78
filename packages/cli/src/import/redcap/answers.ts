import type { Given, GivenFile, Note } from '../imported.ts';
import { readTable } from '../table.ts';

const about =
  /^(redcap_event_name|redcap_repeat_instrument|redcap_repeat_instance|redcap_data_access_group|redcap_survey_identifier)$/;

/** A data export of REDCap as "CSV / raw data": codes, and a column `field___code` for each box of several. */
export function readRedcapAnswers(file: string, text: string): GivenFile {
  const { columns, rows } = readTable(file, text);
  const notes: Note[] = [];
  for (const name of columns.filter(one => about.test(one)))
    notes.push({ place: '1', message: `the column ${name} is not taken over` });
  const [record = ''] = columns;
  const stamp = columns.find(name => name.endsWith('_timestamp'));
  const complete = columns.filter(name => name.endsWith('_complete'));
  const found = rows.map((row): Given => {
    const answers = new Map<string, readonly string[]>();
    for (const name of columns) {
      const cell = row.cell(name);
      if (cell === '' || name === record || name === stamp || complete.includes(name) || about.test(name))
        continue;
      const [, field, code] = /^(.+?)___(.+)$/.exec(name) ?? [];
      if (field === undefined || code === undefined) answers.set(name, [cell]);
      else if (cell === '1') answers.set(field, [...(answers.get(field) ?? []), code]);
    }
    const at = stamp === undefined ? '' : row.cell(stamp);
    // A record may stand in several rows, one for each event or repetition.
    const id = [
      row.cell(record),
      ...columns.filter(name => about.test(name)).map(name => row.cell(name)),
    ].join('/');
    return {
      line: row.line,
      answers,
      others: new Map(),
      id,
      ...(at !== '' && at !== '[not completed]' && { submittedAt: at }),
      ...(complete.length > 0 && !complete.some(name => row.cell(name) === '2') && { isPartial: true }),
    };
  });
  return { rows: found, notes };
}
