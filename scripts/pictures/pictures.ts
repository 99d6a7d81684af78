import { bootstrap } from './bootstrap.ts';
import { comparison } from './comparison.ts';
import { counts } from './counts.ts';
import { differenceScores } from './difference-scores.ts';
import { effectSize } from './effect-size.ts';
import { gap } from './gap.ts';
import { importance } from './importance.ts';
import { multiplicity } from './multiplicity.ts';
import { reliability } from './reliability.ts';
import { responseStylePicture } from './response-style.ts';
import { shares } from './shares.ts';
import { signedRank } from './signed-rank.ts';
import { singleNumber } from './single-number.ts';
import { smallNumbers } from './small-numbers.ts';
import { tolerance } from './tolerance.ts';
import { trends } from './trends.ts';

/** The picture of each page of docs/scoring, drawn from our own figures. */
export const pictures: Readonly<Record<string, string>> = {
  bootstrap,
  comparison,
  counts,
  'difference-scores': differenceScores,
  'effect-size': effectSize,
  gap,
  importance,
  multiplicity,
  reliability,
  'response-style': responseStylePicture,
  shares,
  'signed-rank': signedRank,
  'single-number': singleNumber,
  'small-numbers': smallNumbers,
  tolerance,
  trends,
};
