import type { OracleFile } from './file.ts';
import { gotBca } from './got-bca.ts';
import { gotCasemix } from './got-casemix.ts';
import { gotCompare } from './got-compare.ts';
import { gotDist } from './got-dist.ts';
import { gotFft } from './got-fft.ts';
import { gotNist } from './got-nist.ts';
import { gotNpsCases } from './got-nps.ts';
import { gotPchart } from './got-pchart.ts';
import { gotProps } from './got-props.ts';
import { gotRsa } from './got-rsa.ts';
import { gotShards } from './got-shards.ts';
import { gotStyle } from './got-style.ts';
import { gotSurvey } from './got-survey.ts';
import { gotXmr } from './got-xmr.ts';
import { gotZot } from './got-zot.ts';

/** How each kind of file is computed: a tree of the same form as the expected one. */
export const kinds: Readonly<Record<string, (file: OracleFile) => unknown>> = {
  bca: gotBca,
  casemix: gotCasemix,
  compare: gotCompare,
  dist: gotDist,
  fft: gotFft,
  nist: gotNist,
  nps: gotNpsCases,
  pchart: gotPchart,
  props: gotProps,
  rsa: gotRsa,
  shards: gotShards,
  style: gotStyle,
  survey: gotSurvey,
  xmr: gotXmr,
  zot: gotZot,
};
