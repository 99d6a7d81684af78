import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../testing/run.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const small = `${root}fixtures/surveys/small.json`;
const broken = `${root}fixtures/surveys/broken/`;

/** Each file of fixtures/surveys/broken is small.json with one fault; these are its lines behind the file name. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'acknowledges-an-unknown-option': [
    '78:39: acknowledgements[0].when.includes: expected an option of "topics", got "prize"; did you mean "price"?',
  ],
  'bad-escape': ['6:20: expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u, got "Your \\visit"'],
  'byte-order-mark': ['1:1: expected UTF-8 without a byte order mark, got one'],
  'changed-in-the-future': [
    "35:7: questions[0].since: expected a version up to 1.1.0, the survey's own, got 1.2.0",
  ],
  comment: ['7:3: expected JSON, which has no comments, got // asked before and after'],
  'control-character': ['36:17: questions[0].text.en: expected text without control characters, got U+0000'],
  'core-of-no-rating': [
    '75:26: sampling.core[0]: expected a rating question of the survey ("listens" or "clean"), got "topics"',
  ],
  'cut-off': ['66:1: expected a key in double quotes, got the end of the file'],
  'dimension-without-item': [
    '25:7: dimensions[1].id: expected a rating question of dimension "place", got none',
  ],
  'duplicate-key': ['8:3: expected each key once, got "version" again'],
  'easy-words-in-one-language': ['36:72: questions[0].text.easy.ar: expected text in ar, got nothing'],
  empty: ['1:1: expected a value, got the end of the file'],
  'empty-list-of-options': ['53:7: questions[2].options: expected a list of at least 1, got an empty list'],
  'empty-text': ['36:17: questions[0].text.en: expected text, got ""'],
  'end-without-words': [
    '11:7: scales.agree5.labels.5: expected words for 5, an end of the scale, got nothing',
  ],
  'line-break-in-text': ['6:20: expected text that ends on its line with a double quote, got "Your'],
  'looks-ahead': [
    '72:60: logic[1].when.question: expected a question before "topics", which this rule hides, got "topics"',
  ],
  'looks-behind-the-end': [
    '73:53: logic[2].when.question: expected a question before "why", which this rule hides, got "why"',
  ],
  'malformed-id': [
    '39:7: questions[1].id: expected an id (a letter, then up to 63 letters, digits, - or _), got "is clean"',
  ],
  'malformed-locale': ['5:21: locales[1]: expected a language tag such as en, zh-Hans or pt-BR, got "AR"'],
  'malformed-version': ['4:3: version: expected a version such as 1.0.0, got "v1.1"'],
  markup: ['36:17: questions[0].text.en: expected plain text without markup, got "<b>"'],
  'missing-comma': ['5:3: expected a comma, got "locales"'],
  'missing-field': ['1:1: version: expected a version such as 1.0.0, got nothing'],
  'missing-translation': ['46:7: questions[1].text.ar: expected text in ar, got nothing'],
  'mixed-scales': ['41:7: questions[1].scale: expected the values of the other items, 1 to 5, got 0 to 10'],
  'names-a-contact': ['67:15: thanks.en: expected a question with an answer in {{}}, got the contact "why"'],
  'names-a-later-answer': [
    '36:17: questions[0].text.en: expected a question in {{}} that was asked before, got "topics"',
  ],
  'names-an-answer-in-the-title': [
    '6:14: title.en: expected a question in {{}} that was asked before, got "listens"',
  ],
  'names-an-unknown-answer': [
    '63:17: questions[3].text.en: expected a question of the survey in {{}}, got "listen"; did you mean "listens"?',
  ],
  'no-condition': [
    '70:7: logic[0].when: expected a condition on a question or the context, or all, any or not of conditions, got "always"',
  ],
  'no-object': ['1:1: expected an object, got a list'],
  'no-question': ['27:3: questions: expected a list of at least 1, got an empty list'],
  'not-utf-8': ['6:32: expected UTF-8, got the byte 0xE0'],
  'offer-of-no-contact': [
    '80:7: acknowledgements[0].offer: expected a contact question of the survey, got "why"',
  ],
  'offer-too-early': [
    '88:7: acknowledgements[0].offer: expected a contact question behind "listens", which opens it, got "call"',
  ],
  'option-of-no-choice': [
    '72:78: logic[1].when.includes: expected an option of a question that has options, got one of "clean"',
  ],
  'own-words-of-a-feeling': [
    '55:68: questions[2].options[1].other: expected own words in a choice, got an emotion',
  ],
  'own-words-twice': [
    '55:68: questions[2].options[1].other: expected one option with own words, got another',
  ],
  'part-not-asked': [
    '70:40: logic[0].when.part: expected a part that is asked ("expectation", "experience" or "gap"), got "desired"',
  ],
  'part-of-no-rating': [
    '70:39: logic[0].when.part: expected a rating question, got the multiple-choice question "topics"',
  ],
  'repeated-acknowledgement': [
    '82:7: acknowledgements[1].id: expected "sorry" once in acknowledgements, got it again',
  ],
  'repeated-contact-field': ['62:27: questions[3].fields[1]: expected "phone" once in fields, got it again'],
  'repeated-context-value': ['75:92: context[0].values[1]: expected "north" once in values, got it again'],
  'repeated-core': ['75:37: sampling.core[1]: expected "listens" once in core, got it again'],
  'repeated-dimension': ['26:7: dimensions[2].id: expected "care" once in dimensions, got it again'],
  'repeated-locale': ['5:27: locales[2]: expected "en" once in locales, got it again'],
  'repeated-option': ['55:11: questions[2].options[1].id: expected "price" once in options, got it again'],
  'repeated-question': ['39:7: questions[1].id: expected "listens" once in questions, got it again'],
  'repeated-respondent': ['79:9: respondent.options[1].id: expected "patient" once in options, got it again'],
  'required-contact': [
    '62:7: questions[3].required: expected a question that can be required, got the contact "why"',
  ],
  'required-statement': [
    '62:7: questions[3].required: expected a question that can be required, got the statement "why"',
  ],
  'reserved-id': [
    '39:7: questions[1].id: expected an id that JavaScript does not use itself, got "constructor"',
  ],
  'reserved-key': ['17:5: scales.__proto__: expected only names of our own, got "__proto__"'],
  'respondent-declared-again': [
    '82:106: context[1].id: expected an id that stands for something else, got "respondent"',
  ],
  'sample-too-large': [
    '75:38: sampling.size: expected at most 1, the ratings that are not in the core, got 2',
  ],
  'shuffled-apart': [
    '24:79: dimensions[0].shuffle: expected items that stand together, to change places, got "clean" apart',
  ],
  'shuffled-with-a-name': [
    '24:79: dimensions[0].shuffle: expected items that name no answer to each other, got {{listens}} in "clean"',
  ],
  'shuffled-with-a-rule': [
    '24:79: dimensions[0].shuffle: expected items that no rule leads from one to another, got a rule on "listens"',
  ],
  'single-quotes': ["7:13: expected JSON, got 'paired'"],
  'too-deep': ['75:143: expected at most 64 levels, got more'],
  'too-many-points': ['10:7: scales.agree5.points: expected a whole number of points from 2 to 11, got 12'],
  'trailing-comma': ['75:100: expected a value, got ]'],
  'two-values': ['77:1: expected nothing more, got {'],
  'undeclared-locale': [
    '63:47: questions[3].text.fr: expected a locale of the survey ("en" or "ar"), got "fr"',
  ],
  'unknown-contact-field': [
    '62:18: questions[3].fields[0]: expected "name", "phone", "email" or "message", got "fax"',
  ],
  'unknown-context': [
    '73:53: logic[2].when.context: expected a context key of the survey ("ward"), got "room"',
  ],
  'unknown-context-value': [
    '73:72: logic[2].when.is: expected a value of "ward" ("north" or "south"), got "west"',
  ],
  'unknown-design': [
    '7:3: design: expected "paired", "recalled", "direct", "experience" or "tolerance", got "pared"; did you mean "paired"?',
  ],
  'unknown-dimension': [
    '25:7: dimensions[1].id: expected a rating question of dimension "place", got none',
    '42:7: questions[1].dimension: expected a dimension of the survey, got "palce"; did you mean "place"?',
  ],
  'unknown-display': ['33:7: questions[0].display: expected "numbers", "faces" or "stars", got "smileys"'],
  'unknown-field': [
    '1:1: title: expected an object, got nothing',
    '6:3: titel: expected a known field, got "titel"; did you mean "title"?',
  ],
  'unknown-hidden-question': [
    '69:21: logic[0].questions[0]: expected a question of the survey ("listens", "clean", "topics" or "why"), got "because"',
  ],
  'unknown-option': [
    '72:79: logic[1].when.includes: expected an option of "topics", got "prize"; did you mean "price"?',
  ],
  'unknown-question': [
    '70:17: logic[0].when.question: expected a question of the survey, got "listen"; did you mean "listens"?',
  ],
  'unknown-question-type': [
    '50:7: questions[2].type: expected "rating", "single-choice", "multiple-choice", "ranked-choice", "yes-no", "text", "emotion", "statement", "consent" or "contact", got "checkbox"',
  ],
  'unknown-respondent': [
    '79:9: respondent.options[1].id: expected "patient", "carer", "parent" or "staff", got "cat"',
  ],
  'unknown-scale': [
    '31:7: questions[0].scale: expected a scale of the survey, got "agree7"; did you mean "agree5"?',
  ],
  'unknown-stage-heading': [
    '75:15: stages.waitng: expected a known field, got "waitng"; did you mean "waiting"?',
  ],
  'unknown-verdict': [
    '75:18: thanksFor.exceded: expected a known field, got "exceded"; did you mean "exceeded"?',
  ],
  'unquoted-key': ['7:3: expected JSON, got design'],
  'value-off-the-scale': ['70:55: logic[0].when.atMost: expected a value of gap, -4 to 4, got -5'],
  'weight-missing': [
    '25:5: dimensions[1].weight: expected a weight, because other dimensions have one, got nothing',
  ],
  'weight-of-zero': ['25:65: dimensions[1].weight: expected a weight above 0 and up to 100, got 0'],
  'weights-do-not-sum': ['23:3: dimensions: expected weights that sum to 100, got 90'],
  'words-for-nobody': [
    '36:20: questions[0].textFor.child: expected only patient, carer, parent, staff, got "child"',
  ],
  'words-off-the-scale': ['20:91: scales.likely.labels.11: expected a value of the scale, 0 to 10, got "11"'],
  'wrong-type': ['45:7: questions[1].required: expected true or false, got "no"'],
};

describe('a broken survey is refused with the place of its fault', () => {
  test.each(Object.entries(faults))('%s', async (name, lines) => {
    const file = `${broken}${name}.json`;
    expect(await run('check', file)).toEqual({
      code: 1,
      stdout: lines.map(line => `${file}:${line}\n`).join(''),
      stderr: '',
    });
  });

  test('every broken file is in the table', () => {
    const named = Object.keys(faults).map(name => `${name}.json`);
    expect(readdirSync(broken).toSorted()).toEqual(named.toSorted());
  });
});

test('a good survey is ok, with what it holds', async () => {
  expect(await run('check', small)).toEqual({
    code: 0,
    stdout: `${small}: ok (2 items, 2 dimensions, 2 languages)\n`,
    stderr: '',
  });
});

test('the instruments are ok', async () => {
  const surveys = `${root}packages/instruments/surveys`;
  const { code, stdout } = await run(
    'check',
    `${surveys}/dental-visit.json`,
    `${surveys}/dental-visit-short.json`,
  );
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: [
      `${surveys}/dental-visit.json: ok (24 items, 7 dimensions, 3 languages)\n`,
      `${surveys}/dental-visit-short.json: ok (7 items, 7 dimensions, 3 languages)\n`,
    ].join(''),
  });
});

test('one bad file among good ones fails the whole, and every file is looked at', async () => {
  const { code, stdout } = await run('check', `${broken}empty.json`, small);
  expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 1, lines: 3 });
});

test('a file that is not there, and a folder', async () => {
  expect(await run('check', 'nowhere.json', root)).toEqual({
    code: 1,
    stdout: `nowhere.json: expected a survey file, got no such file\n${root}: expected a survey file, got a folder\n`,
    stderr: '',
  });
});

test('no file at all is a fault of the command line', async () => {
  expect(await run('check')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wellmet check: expected at least one survey file, got none (see wellmet check --help)\n',
  });
});
