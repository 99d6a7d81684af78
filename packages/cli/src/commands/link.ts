import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { linkTo } from '../link/link-to.ts';

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
  svg: { type: 'string', value: 'FILE', help: 'Write the link there too, as a QR code to print or to show.' },
} as const satisfies CommandOptions;

export const link: Command<typeof options> = {
  summary: 'Make a link, and a QR code, that asks about one visit.',
  positionals: 'PAGE-URL',
  options,
  async run({ values: { visit = 'new', phase, svg }, positionals }, { stdout, stderr }) {
    const [page, ...more] = positionals;
    if (page === undefined || more.length > 0)
      throw new UsageError(`expected the address of one page, got ${positionals.length}`);
    // 128 bits: nobody comes upon another patient's key by trying.
    const key = visit === 'new' ? randomBytes(16).toString('hex') : visit;
    const address = linkTo(page, { visit: key, phase });
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
