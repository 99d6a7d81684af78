import { readFile, writeFile } from 'node:fs/promises';
import { checkSurvey } from '@wellmet/core/schema';
import { type Args, type Command, type CommandOptions, type Io, UsageError } from '../command.ts';
import type { Composed } from '../import/compose.ts';
import type { Note } from '../import/imported.ts';
import type { Source } from '../import/read-source.ts';
import { InputError } from '../read/input-error.ts';
import { decodeUtf8 } from '../survey-file/utf8.ts';

const options = {
  from: {
    type: 'string',
    value: 'TOOL',
    help: 'surveyjs, limesurvey, redcap or fhir; what the file itself says unless given.',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'Where the survey goes; standard output unless given.',
  },
  responses: {
    type: 'string',
    value: 'FILE',
    help: 'Where the answers go, as NDJSON; needed with files of answers.',
  },
  rating: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'A choice or a matrix to take as a scale, from the lowest to the highest. May be repeated.',
  },
  locale: {
    type: 'string',
    value: 'TAG',
    help: 'Language of a REDCap dictionary, which does not say; en unless given.',
  },
  strict: { type: 'boolean', help: 'Exit with 1 when something could not be taken over.' },
} as const satisfies CommandOptions;

export const importCommand: Command<typeof options> = {
  summary: 'Make a survey, and responses, of what SurveyJS, LimeSurvey, REDCap or FHIR have.',
  positionals: 'SURVEY-FILE [ANSWERS-FILE…]',
  options,
  async run(args, io) {
    const { values, positionals } = args;
    const [file, ...answerFiles] = positionals;
    if (file === undefined) throw new UsageError('expected the survey file of another tool, got none');
    if (answerFiles.length > 0 && values.responses === undefined)
      throw new UsageError('expected --responses, where the answers go');
    try {
      return await take(file, answerFiles, args, io);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.stderr.write(`${error.message}\n`);
      return 1;
    }
  },
};

async function take(
  file: string,
  answerFiles: readonly string[],
  { values }: Args<typeof options>,
  io: Io,
): Promise<number> {
  const { readGiven, readSource, sourceOf, sources } = await import('../import/read-source.ts');
  const { toResponses } = await import('../import/to-responses.ts');
  const text = await read(file);
  const source = (values.from ?? sourceOf(text)) as Source | undefined;
  if (source === undefined || !sources.includes(source))
    throw new UsageError(
      `expected --from ${sources.join(', ')}, got ${JSON.stringify(source ?? 'a file that does not say')}`,
    );
  const composed = readSource(source, file, text, new Set(values.rating), values.locale);
  let told = tell(io, file, composed.notes);
  const faults = faultsOf(composed);
  for (const fault of faults) io.stderr.write(`${file}: ${fault}\n`);
  if (faults.length > 0) return 1;

  const lines: string[] = [];
  for (const answers of answerFiles) {
    if (source === 'fhir')
      throw new InputError(
        `${answers}: expected no answers with a Questionnaire, got some: FHIR answers are not read`,
      );
    const { responses, notes } = toResponses(composed, readGiven[source](answers, await read(answers)));
    told += tell(io, answers, notes);
    for (const response of responses) lines.push(`${JSON.stringify(response)}\n`);
  }
  if (values.responses !== undefined) await write(values.responses, lines.join(''));
  const survey = `${JSON.stringify(composed.survey, null, 2)}\n`;
  if (values.output === undefined) io.stdout.write(survey);
  else await write(values.output, survey);
  const { questions } = composed.survey;
  io.stderr.write(`${questions.length} questions, ${lines.length} responses, ${told} remarks\n`);
  return values.strict && told > 0 ? 1 : 0;
}

function tell({ stderr }: Io, file: string, notes: readonly Note[]): number {
  for (const { place, message } of notes) stderr.write(`${file}:${place}: ${message}\n`);
  return notes.length;
}

function faultsOf({ survey }: Composed): readonly string[] {
  const checked = checkSurvey(JSON.parse(JSON.stringify(survey)));
  if (!('issues' in checked)) return [];
  return checked.issues.map(
    ({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
  );
}

async function read(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: expected a file that can be read, got ${(error as Error).message}`, {
      cause: error,
    });
  }
  const { text, fault } = decodeUtf8(bytes);
  if (fault !== undefined) throw new InputError(`${file}: ${fault.message}`);
  return text;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new InputError(`${file}: expected a file that can be written, got ${(error as Error).message}`, {
      cause: error,
    });
  }
}
