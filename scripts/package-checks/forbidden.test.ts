import { expect, test } from 'vitest';
import { forbiddenIn } from './forbidden.ts';

test.for([
  ['node.innerHTML=text', 'markup from a string'],
  ['node.insertAdjacentHTML("beforeend",x)', 'markup from a string'],
  ['eval(x)', 'code from a string'],
  ['new Function("return 1")', 'code from a string'],
  ['setTimeout("go()",1)', 'code from a string'],
  ['document.cookie="a=1"', 'a cookie'],
  ['fetch("https://cdn.example.com/x.js")', 'the address of another host'],
] as const)('%s is found', ([script, what]) => {
  expect(forbiddenIn(`const a=1;${script}`)).toEqual([expect.stringMatching(`^${what}: `)]);
});

test('an SVG namespace, a timer and a word that merely resembles are allowed', () => {
  const script = 'createElementNS("http://www.w3.org/2000/svg","g");setTimeout(()=>{},1);medieval(1)';
  expect(forbiddenIn(script)).toEqual([]);
});
