import { resolve } from 'node:path';
import type { Collector } from '@wellmet/collector';
import type { Survey } from '@wellmet/core';
import { dentalVisit, dentalVisitShort } from '@wellmet/instruments';
import { type Args, type Command, type CommandOptions, type Io, UsageError } from '../command.ts';
import { readPolicy, suppressOption } from '../counting/read-policy.ts';
import { readKeys } from '../keys/key-file.ts';
import { readLinkKey } from '../link/link-key.ts';
import { InputError } from '../read/input-error.ts';
import { links } from '../serve/links.ts';
import { readPort } from '../serve/read-port.ts';
import { readSites } from '../serve/read-sites.ts';
import { untilStopped } from '../serve/until-stopped.ts';
import { readSurvey } from '../survey-file/read-survey.ts';

const options = {
  port: {
    type: 'string',
    short: 'p',
    value: 'N',
    help: 'Where to listen; 8787 unless given, 0 for a free one.',
  },
  host: {
    type: 'string',
    value: 'ADDRESS',
    help: 'Who can reach it: only this machine (127.0.0.1) unless given; 0.0.0.0 is everyone, reports included.',
  },
  database: {
    type: 'string',
    short: 'd',
    value: 'FILE',
    help: 'Where answers are kept; wellmet.db unless given, made when there is none.',
  },
  survey: {
    type: 'string',
    short: 's',
    multiple: true,
    value: 'FILE',
    help: 'A survey to take answers for; the dental visit, long and short, unless given. May be repeated.',
  },
  keys: {
    type: 'string',
    value: 'FILE',
    help: 'Private keys of wellmet keys, to open sealed answers as they arrive; sealed ones wait unless given.',
  },
  suppress: suppressOption('internal'),
  'link-key': {
    type: 'string',
    value: 'FILE',
    help: 'The key of wellmet link --sign: a link signed with it takes one answer for each moment of the visit.',
  },
  'require-link': {
    type: 'boolean',
    help: 'Take answers only by a link that was signed with --link-key.',
  },
  site: {
    type: 'string',
    multiple: true,
    value: 'FOLDER',
    help: 'Static files to serve beside the widget, such as the pages that show it. May be repeated.',
  },
} as const satisfies CommandOptions;

export const serve: Command<typeof options> = {
  summary: 'Take answers, keep them in a file, and show the reports.',
  options,
  async run({ values }, io) {
    const requireLink = values['require-link'] ?? false;
    if (requireLink && values['link-key'] === undefined)
      throw new UsageError('expected --link-key beside --require-link, got none');
    const port = readPort(values.port ?? '8787');
    const policy = readPolicy(values.suppress ?? 'internal');
    const sites = readSites(values.site ?? []);
    const surveys = await readSurveys(values.survey, io);
    if (surveys === undefined) return 1;
    const database = resolve(values.database ?? 'wellmet.db');
    // Loaded only here: every other command starts in half the time without it.
    const { CollectorError, createCollector } = await import('@wellmet/collector');
    let collector: Collector | undefined;
    try {
      const keys = values.keys === undefined ? [] : await readKeys(values.keys);
      const file = values['link-key'];
      const signing = file === undefined ? {} : { linkKey: await readLinkKey(file), requireLink };
      const log = (line: string) => io.stderr.write(`${line}\n`);
      collector = createCollector({ database, surveys, sites, keys, policy, ...signing, log });
      const taken = await collector.listen(port, values.host);
      io.stdout.write(links(taken, values.host, surveys, database));
      await untilStopped();
      return 0;
    } catch (error) {
      if (!(error instanceof CollectorError || error instanceof InputError)) throw error;
      io.stderr.write(`${error.message}\n`);
      return 1;
    } finally {
      await collector?.close();
    }
  },
};

/** The surveys of these files; nothing when one of them has a fault, which has been told by then. */
async function readSurveys(
  files: Args<typeof options>['values']['survey'],
  io: Io,
): Promise<readonly Survey[] | undefined> {
  if (files === undefined) return [dentalVisit, dentalVisitShort];
  const read = await Promise.all(files.map(readSurvey));
  const faults = read.flatMap(file => ('faults' in file ? file.faults : []));
  for (const fault of faults) io.stderr.write(fault);
  return faults.length > 0 ? undefined : read.flatMap(file => ('survey' in file ? [file.survey] : []));
}
