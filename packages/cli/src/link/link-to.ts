import { UsageError } from '../command.ts';

/** What a link says beside the page it leads to. */
export interface Invitation {
  /** Joins what was expected with what it was like: 4 to 64 letters, digits, `-` or `_`. */
  readonly visit: string;
  /** The moment that is asked about; the page decides unless given. */
  readonly phase?: string | undefined;
}

/**
 * The address that asks about one visit, whatever the page's own address says about a visit.
 *
 * @throws UsageError when a part of it cannot be
 * @example
 * linkTo('https://clinic.example/care', { visit: 'k3f9' }) // => 'https://clinic.example/care?visit=k3f9'
 */
export function linkTo(page: string, { visit, phase }: Invitation): string {
  if (!/^https?:\/\//i.test(page) || !URL.canParse(page))
    throw new UsageError(
      `expected the address of a page, such as https://clinic.example/feedback, got ${JSON.stringify(page)}`,
    );
  if (!/^[\w-]{4,64}$/.test(visit))
    throw new UsageError(
      `expected --visit to be new, or 4 to 64 letters, digits, - or _, got ${JSON.stringify(visit)}`,
    );
  if (phase !== undefined && phase !== 'expectation' && phase !== 'experience')
    throw new UsageError(`expected --phase expectation or experience, got ${JSON.stringify(phase)}`);
  const link = new URL(page);
  link.searchParams.set('visit', visit);
  link.searchParams.delete('phase');
  if (phase !== undefined) link.searchParams.set('phase', phase);
  return link.href;
}
