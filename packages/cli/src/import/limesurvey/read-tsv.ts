import { InputError } from '../../read/input-error.ts';
import type { Words } from '../imported.ts';
import { readTable, type TableRow } from '../table.ts';
import type { LimeGroup, LimeQuestion, LimeStructure } from './structure.ts';

interface Growing<Item> {
  words: Record<string, string>;
  help: Record<string, string>;
  readonly row: TableRow;
  readonly below: Item[];
}

interface Leaf {
  readonly kind: 'SQ' | 'A';
  readonly code: string;
  words: Record<string, string>;
}

type Question = Growing<Leaf>;
type Group = Growing<Question>;

/** Columns that are read, and those that say nothing when they hold their usual value. */
const read = new Set([
  'id',
  'related_id',
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'mandatory',
  'other',
]);
const usual = new Set(['', 'N', '0', '1', 'S', 'core', '5']);
const looks =
  /^(same_default|same_script|encrypted|hide_tip|hidden|cssclass|display_.*|.*_width|.*theme.*|page_break|public_statistics|random_group|statistics_.*|time_limit.*|save_as_default|clear_default)$/;

/**
 * A survey structure of LimeSurvey as a tab-separated text (`.txt`), one row for each thing and language.
 * https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure
 */
export function readTsv(file: string, text: string): LimeStructure {
  const { columns, rows } = readTable(file, text);
  for (const needed of ['class', 'type/scale', 'name', 'text', 'language'])
    if (!columns.includes(needed))
      throw new InputError(`${file}:1: expected a LimeSurvey structure with the column ${needed}, got none`);
  const inEach: Record<string, Record<string, string>> = {};
  let base = 'en';
  const languages = new Set<string>();
  const groups = new Map<string, Group>();
  let group: Group | undefined;
  let question: Question | undefined;
  // A second language repeats all groups and questions in the same order.
  let groupOf = new Map<string, number>();
  for (const row of rows) {
    const [kind, name, words, language] = [
      row.cell('class'),
      row.cell('name'),
      row.cell('text'),
      row.cell('language'),
    ];
    if (language) languages.add(language);
    if (kind === 'S' && name === 'language') base = words;
    else if (kind === 'SL') inEach[name] = { ...inEach[name], [language]: words };
    else if (kind === 'G') {
      const at = groupOf.get(language) ?? 0;
      groupOf = new Map(groupOf).set(language, at + 1);
      group = under(groups, `${at}`, row);
      group.words[language] = name;
      group.help[language] = words;
    } else if (kind === 'Q' && group) {
      const known = group.below.find(one => one.row.cell('name') === name);
      question = known ?? { words: {}, help: {}, row, below: [] };
      if (!known) group.below.push(question);
      question.words[language] = words;
      question.help[language] = row.cell('help');
    } else if ((kind === 'SQ' || kind === 'A') && question) {
      if (row.cell('type/scale') === '1') continue;
      const leaf = question.below.find(one => one.kind === kind && one.code === name);
      if (leaf) leaf.words[language] = words;
      else question.below.push({ kind, code: name, words: { [language]: words } });
    }
  }
  const settingsOf = (row: TableRow) =>
    columns.filter(name => !read.has(name) && !looks.test(name) && !usual.has(row.cell(name)));
  const inLanguages = (name: string): Words => inEach[name] ?? {};
  return {
    languages: [base, ...[...languages].filter(language => language !== base)],
    title: inLanguages('surveyls_title'),
    welcome: inLanguages('surveyls_welcometext'),
    end: inLanguages('surveyls_endtext'),
    groups: [...groups.values()].map(
      (one, at): LimeGroup => ({
        name: `G${at + 1}`,
        place: `${one.row.line}`,
        words: one.words,
        description: one.help,
        relevance: one.row.cell('relevance'),
        questions: one.below.map(
          (asked): LimeQuestion => ({
            code: asked.row.cell('name'),
            place: `${asked.row.line}`,
            type: asked.row.cell('type/scale'),
            words: asked.words,
            help: asked.help,
            isMandatory: asked.row.cell('mandatory') === 'Y',
            hasOther: asked.row.cell('other') === 'Y',
            relevance: asked.row.cell('relevance'),
            parts: asked.below.filter(({ kind }) => kind === 'SQ'),
            answers: asked.below.filter(({ kind }) => kind === 'A'),
            settings: settingsOf(asked.row),
          }),
        ),
      }),
    ),
  };
}

function under(groups: Map<string, Group>, key: string, row: TableRow): Group {
  const found = groups.get(key) ?? { words: {}, help: {}, row, below: [] };
  groups.set(key, found);
  return found;
}
