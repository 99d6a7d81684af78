import { InputError } from '../../read/input-error.ts';
import type { Given, GivenFile, Note } from '../imported.ts';
import { type Json, objectOf, stringOf } from './element.ts';

/** What SurveyJS hands over beside the answers, as most back ends keep it. */
const fields = new Set(['id', 'HappendAt', 'createdAt', 'submittedAt', 'locale', 'pageNo']);

const codesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .map(one => (typeof one === 'boolean' ? `${one}` : stringOf(one)))
    .filter(code => code !== '');

/** Answers of SurveyJS: a list of the objects that `survey.data` is, or one of them on each line. */
export function readSurveyJsAnswers(file: string, text: string): GivenFile {
  const notes: Note[] = [];
  const rows = parse(file, text).map(([line, json]): Given => {
    const answers = new Map<string, readonly string[]>();
    const others = new Map<string, string>();
    for (const [name, value] of Object.entries(json)) {
      if (fields.has(name)) continue;
      if (name.endsWith('-Comment')) others.set(name.slice(0, -'-Comment'.length), stringOf(value));
      else if (typeof value === 'object' && value !== null && !Array.isArray(value))
        for (const [row, inner] of Object.entries(value)) answers.set(`${name}.${row}`, codesIn(inner));
      else answers.set(name, codesIn(value));
    }
    const submittedAt = stringOf(json.submittedAt ?? json.createdAt ?? json.HappendAt);
    const locale = stringOf(json.locale);
    const id = stringOf(json.id);
    return {
      line,
      answers,
      others,
      ...(id && { id }),
      ...(submittedAt && { submittedAt }),
      ...(locale && { locale }),
    };
  });
  return { rows, notes };
}

function parse(file: string, text: string): readonly (readonly [line: number, json: Json])[] {
  const read = (piece: string, line: number): unknown => {
    try {
      return JSON.parse(piece);
    } catch {
      throw new InputError(`${file}:${line}: expected answers as JSON, got something else`);
    }
  };
  if (text.trimStart().startsWith('['))
    return (read(text, 1) as readonly unknown[]).map((one, at) => [at + 1, objectOf(one)]);
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [[at + 1, objectOf(read(line, at + 1))] as const]));
}
