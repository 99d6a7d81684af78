import { inject } from 'vitest';
import { checkEngine } from './check-engine.ts';
import { openClickHouse } from './clickhouse.ts';

const { clickhouse } = inject('databases');

// Fewer, as the server of 2018 takes seconds to plan a statement, whatever it counts.
checkEngine('clickhouse', () => openClickHouse(clickhouse, 'tally'), { randomSurveys: 6, eachFile: 3 });
