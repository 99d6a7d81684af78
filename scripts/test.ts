import { run } from './run.ts';
import { steps } from './test/steps.ts';

// Every step runs, so that one fault does not hide another.
const results: { name: string; passed: boolean; seconds: number }[] = [];
for (const { name, command } of steps) {
  console.log(`\n── ${name}: ${command}`);
  const begin = performance.now();
  const { code } = await run(command);
  results.push({ name, passed: code === 0, seconds: (performance.now() - begin) / 1000 });
}

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(result => !result.passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
