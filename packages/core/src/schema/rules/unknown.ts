import { message, oneOf, shown } from '../issue.ts';
import { didYouMean } from '../nearest.ts';

// Up to here a reader finds the right name faster in the message than in the survey.
const LONGEST_LIST = 12;

/** The message for a name that nothing has: the one that was probably meant, or those there are. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const meant = didYouMean(name, known);
  const listed = meant === '' && known.length > 0 && known.length <= LONGEST_LIST;
  const list = listed ? ` (${oneOf(known)})` : '';
  return message(`${what}${list}`, shown(name)) + meant;
}
