import type { Survey } from '@wellmet/core';
import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { readSurvey } from '../survey-file/read-survey.ts';

const options = {} as const satisfies CommandOptions;

export const check: Command<typeof options> = {
  summary: 'Say whether surveys are well formed, and where they are not.',
  positionals: 'SURVEY.json…',
  options,
  async run({ positionals: files }, { stdout }) {
    if (files.length === 0) throw new UsageError('expected at least one survey file, got none');
    let code = 0;
    for (const file of files) {
      const read = await readSurvey(file);
      if ('survey' in read) {
        stdout.write(`${file}: ok (${extent(read.survey)})\n`);
      } else {
        code = 1;
        for (const line of read.faults) stdout.write(line);
      }
    }
    return code;
  },
};

function extent({ questions, dimensions, locales }: Survey): string {
  const items = questions.filter(question => question.type === 'rating' && question.dimension !== undefined);
  return [
    counted(items.length, 'item'),
    counted(dimensions.length, 'dimension'),
    counted(locales.length, 'language'),
  ].join(', ');
}

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
