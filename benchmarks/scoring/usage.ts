import { writeSync } from 'node:fs';

// Preloaded into every process that is measured: at its end it tells what it used.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1000 }));
});
