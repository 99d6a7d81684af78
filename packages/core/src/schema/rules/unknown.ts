import { message, oneOf, shown } from '../issue.ts';
import { didYouMean } from '../nearest.ts';

/** The message for a name that nothing has. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const meant = didYouMean(name, known);
  const list = meant === '' && known.length > 0 ? ` (${oneOf(known)})` : '';
  return message(`${what}${list}`, shown(name)) + meant;
}
