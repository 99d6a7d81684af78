import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { readOrMakeLinkKey } from '../link/link-key.ts';
import { linkTo } from '../link/link-to.ts';
import { InputError } from '../read/input-error.ts';

const options = {
  visit: {
    type: 'string',
    value: 'KEY',
    help: 'The key that joins the two moments of a visit; a new one, which says nothing about anybody, unless given.',
  },
  phase: {
    type: 'string',
    value: 'PHASE',
    help: 'expectation (before the visit) or experience (after it); the page decides unless given.',
  },
  sign: {
    type: 'string',
    value: 'FILE',
    help: 'Sign the link with this key, made when there is none: wellmet serve --link-key then takes one answer for each moment.',
  },
  days: {
    type: 'string',
    value: 'N',
    help: 'How long a signed link holds; 30 unless given.',
  },
  svg: { type: 'string', value: 'FILE', help: 'Write the link there too, as a QR code to print or to show.' },
} as const satisfies CommandOptions;

export const link: Command<typeof options> = {
  summary: 'Make a link, and a QR code, that asks about one visit.',
  positionals: 'PAGE-URL',
  options,
  async run({ values: { visit = 'new', phase, sign, days, svg }, positionals }, { stdout, stderr }) {
    const [page, ...more] = positionals;
    if (page === undefined || more.length > 0)
      throw new UsageError(`expected the address of one page, got ${positionals.length}`);
    // 128 bits: nobody comes upon another patient's key by trying.
    const key = visit === 'new' ? randomBytes(16).toString('hex') : visit;
    if (days !== undefined && (sign === undefined || !/^[1-9]\d{0,3}$/.test(days)))
      throw new UsageError(`expected --days 1 to 9999 beside --sign, got ${JSON.stringify(days)}`);
    // Looked at before a key file is made.
    let address = linkTo(page, { visit: key, phase });
    if (sign !== undefined) {
      try {
        address = linkTo(page, { visit: await signed(key, sign, Number(days ?? 30)), phase });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        stderr.write(`${error.message}\n`);
        return 1;
      }
    }
    if (svg !== undefined) {
      const { qrSvg } = await import('../link/qr-svg.ts');
      try {
        await writeFile(svg, qrSvg(address));
      } catch (error) {
        stderr.write(`${svg}: expected a file that can be written, got ${(error as Error).message}\n`);
        return 1;
      }
    }
    stdout.write(`${address}\n`);
    return 0;
  },
};

async function signed(visit: string, file: string, days: number): Promise<string> {
  const { longestVisit, signVisit } = await import('@wellmet/collector');
  if (visit.length > longestVisit)
    throw new UsageError(
      `expected --visit of at most ${longestVisit} characters to be signed, got ${visit.length}`,
    );
  return signVisit(await readOrMakeLinkKey(file), visit, Date.now() + days * 86_400_000);
}
