import { createReadStream } from 'node:fs';

// What there is to beat: each line of a file read and parsed, or split, and nothing done with it.
// The lines are cut by hand because that is quicker than node:readline.

const [, , file = ''] = process.argv;
const take = file.endsWith('.csv')
  ? (line: string) => line.split(',').length
  : (line: string) => Object.keys(JSON.parse(line)).length;

let sum = 0;
let rest: Buffer = Buffer.alloc(0);
for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
  const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let from = 0;
  for (let to = bytes.indexOf(10); to !== -1; to = bytes.indexOf(10, from)) {
    sum += take(bytes.toString('utf8', from, to));
    from = to + 1;
  }
  rest = bytes.subarray(from);
}
console.log(sum);
