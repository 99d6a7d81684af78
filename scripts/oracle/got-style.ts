import { responseStyle } from '@wellmet/core';
import type { OracleFile, Rows } from './file.ts';

/** Kind `style`. */
export function gotStyle({ data }: OracleFile): unknown {
  const scale = data.scale as { min: number; max: number };
  const styles = (data.rows as Rows).map(row => responseStyle(row, scale));
  return {
    n: styles.map(({ n }) => n),
    mean: styles.map(({ mean }) => mean),
    sd: styles.map(({ sd }) => sd),
    withinPersonCentred: styles.map(({ centred }) => centred),
    withinPersonZ: styles.map(({ z }) => z),
    extremeShare: styles.map(({ extremeShare }) => extremeShare),
    midShare: styles.map(({ midShare }) => midShare),
    acquiescenceBalance: styles.map(({ acquiescence }) => acquiescence),
    longestRun: styles.map(({ longestRun }) => longestRun),
    straightLine: styles.map(({ straightLine }) => straightLine),
  };
}
