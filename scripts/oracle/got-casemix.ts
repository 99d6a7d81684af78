import { caseMix } from '@wellmet/core/analysis';
import type { OracleFile } from './file.ts';

/** Kind `casemix`. */
export function gotCasemix({ data }: OracleFile): unknown {
  const [clinic, age, health, y] = ['clinic', 'age', 'health', 'y'].map(name => data[name] as number[]);
  const { groups, coefficients, residualSd, grandMeans } = caseMix(
    y!.map((score, i) => ({ group: String(clinic![i]), score, covariates: [age![i]!, health![i]!] })),
  );
  const sorted = [...groups].sort((a, b) => Number(a.group) - Number(b.group));
  return {
    clinics: sorted.map(({ group }) => Number(group)),
    n: sorted.map(({ n }) => n),
    rawMean: sorted.map(({ rawMean }) => rawMean),
    betaAge: coefficients?.[0]?.estimate,
    betaHealth: coefficients?.[1]?.estimate,
    seAge: coefficients?.[0]?.se,
    seHealth: coefficients?.[1]?.se,
    residualSD: residualSd,
    adjustedMean: sorted.map(({ adjustedMean }) => adjustedMean),
    grandMeanAge: grandMeans[0],
    grandMeanHealth: grandMeans[1],
  };
}
