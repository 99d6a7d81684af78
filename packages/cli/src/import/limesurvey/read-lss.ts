import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { InputError } from '../../read/input-error.ts';
import type { Words } from '../imported.ts';
import type { LimeGroup, LimeStructure } from './structure.ts';

type Row = Readonly<Record<string, string>>;

const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );

/** The rows of a table of the file, each with its line; none when the table is not there. */
const rowsOf = (root: XmlElement, table: string, lineOf: (offset: number) => number): readonly Row[] =>
  childrenOf(childrenOf(childrenOf(root, table)[0], 'rows')[0], 'row').map(row => ({
    ...Object.fromEntries(
      row.children.flatMap(child => (child instanceof XmlElement ? [[child.name, child.text]] : [])),
    ),
    line: `${lineOf(row.start)}`,
  }));

const ordered = (rows: readonly Row[], by: string) =>
  rows.toSorted((a, b) => Number(a[by] ?? 0) - Number(b[by] ?? 0));

/** Rows of one thing, each in a language: older files repeat the whole row, newer ones keep the texts in a table of their own. */
const wordsOf = (rows: readonly Row[], column: string): Words =>
  Object.fromEntries(rows.flatMap(row => (row.language ? [[row.language, row[column] ?? '']] : [])));

const unique = (rows: readonly Row[], key: string): readonly Row[] => [
  ...new Map(rows.map(row => [row[key], row])).values(),
];

/** Settings of a question that only say how it looks, or that say nothing. */
const looks =
  /^(hidden|hide_tip|display_.*|.*_width|.*_size|.*_class|cssclass|page_break|save_as_default|statistics_|.*theme.*|clear_default|em_validation_q_tip|printable_help|public_statistics|scale_export|time_limit.*|input_boxes|text_input_.*|prefix|suffix|samechoiceheight|samelistheight|showpopups|alphasort|choice_title|rank_title|keep_codes_order|category_separator|dropdown_.*|location_.*|numbers_only|repeat_headings|use_dropdown|commented_checkbox.*|assessment_value|random_group|slider_.*|label_input_columns|answer_.*|max_filesize|show_.*)$/;

/**
 * A survey structure of LimeSurvey (`.lss`), of version 2 to 6.
 *
 * @throws InputError with the place where the file is no XML, or when it is another kind of file
 */
export function readLss(file: string, text: string): LimeStructure {
  let root: XmlElement;
  try {
    root = parseXml(text, { includeOffsets: true }).root as XmlElement;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new InputError(
      `${file}:${error.line}:${error.column}: expected XML, got: ${error.message.split('\n')[0]}`,
      { cause: error },
    );
  }
  const kind = childrenOf(root, 'LimeSurveyDocType')[0]?.text;
  if (kind !== 'Survey')
    throw new InputError(
      `${file}: expected a survey structure of LimeSurvey, got ${JSON.stringify(kind ?? root.name)}`,
    );
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const table = (name: string) => rowsOf(root, name, lineOf);
  const settings = table('surveys_languagesettings');
  const [survey] = table('surveys');
  const base = survey?.language || settings[0]?.surveyls_language || 'en';
  const languages = childrenOf(childrenOf(root, 'languages')[0], 'language').map(one => one.text);
  const inEach = (column: string): Words =>
    Object.fromEntries(settings.map(row => [row.surveyls_language ?? base, row[column] ?? '']));

  const texts = (own: string, l10n: string, key: string) => {
    const apart = table(l10n);
    const rows = apart.length > 0 ? apart : table(own);
    return (id: string | undefined) => rows.filter(row => row[key] === id);
  };
  const questionTexts = texts('questions', 'question_l10ns', 'qid');
  const partTexts = texts('subquestions', 'question_l10ns', 'qid');
  const groupTexts = texts('groups', 'group_l10ns', 'gid');
  const answerTexts = table('answer_l10ns');
  const answers = table('answers');
  const attributes = table('question_attributes');

  const answersOf = (qid: string | undefined) =>
    ordered(
      unique(
        answers.filter(row => row.qid === qid && (row.scale_id ?? '0') === '0'),
        'code',
      ),
      'sortorder',
    ).map(row => ({
      code: row.code ?? '',
      words: wordsOf(
        answerTexts.length > 0
          ? answerTexts.filter(one => one.aid === row.aid)
          : answers.filter(one => one.qid === qid && one.code === row.code),
        'answer',
      ),
    }));
  const partsOf = (qid: string | undefined) =>
    ordered(
      unique(
        table('subquestions').filter(row => row.parent_qid === qid && (row.scale_id ?? '0') === '0'),
        'qid',
      ),
      'question_order',
    ).map(row => ({ code: row.title ?? '', words: wordsOf(partTexts(row.qid), 'question') }));

  const groups = ordered(unique(table('groups'), 'gid'), 'group_order').map(
    (group): LimeGroup => ({
      name: `G${group.gid}`,
      place: group.line ?? '',
      words: wordsOf(groupTexts(group.gid), 'group_name'),
      description: wordsOf(groupTexts(group.gid), 'description'),
      relevance: group.grelevance ?? '',
      questions: ordered(
        unique(
          table('questions').filter(row => row.gid === group.gid),
          'qid',
        ),
        'question_order',
      ).map(row => ({
        code: row.title ?? '',
        place: row.line ?? '',
        type: row.type ?? '',
        words: wordsOf(questionTexts(row.qid), 'question'),
        help: wordsOf(questionTexts(row.qid), 'help'),
        isMandatory: row.mandatory === 'Y',
        hasOther: row.other === 'Y',
        relevance: row.relevance ?? '',
        parts: partsOf(row.qid),
        answers: answersOf(row.qid),
        settings: [
          ...(row.preg ? ['validation (preg)'] : []),
          ...attributes
            .filter(one => one.qid === row.qid && one.value && !looks.test(one.attribute ?? ''))
            .map(one => one.attribute ?? ''),
        ],
      })),
    }),
  );
  return {
    languages: [base, ...languages.filter(language => language !== base)],
    title: inEach('surveyls_title'),
    welcome: inEach('surveyls_welcometext'),
    end: inEach('surveyls_endtext'),
    groups,
  };
}
