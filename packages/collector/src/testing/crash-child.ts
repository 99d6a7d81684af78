// A collector in a process of its own, to be killed: `node crash-child.ts DATABASE` prints its port.
import { createCollector } from '../index.ts';
import { survey } from './survey.ts';

const collector = createCollector({ database: process.argv[2] ?? '', surveys: [survey] });
console.log(await collector.listen(0));
