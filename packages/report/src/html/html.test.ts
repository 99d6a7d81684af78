import { expect, test } from 'vitest';
import { html, trusted } from './html.ts';

test('every inserted text is escaped, in content and in attributes', () => {
  expect(html`<p title="${'"\'<&>'}">${'<b>&'}</p>`.markup).toBe(
    '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;&amp;</p>',
  );
});

test('pieces are put in as they are, one or many', () => {
  expect(html`<ul>${['a', '<'].map(text => html`<li>${text}</li>`)}</ul>`.markup).toBe(
    '<ul><li>a</li><li>&lt;</li></ul>',
  );
  expect(html`${trusted('<hr>')}`.markup).toBe('<hr>');
});

test('zero is written, undefined and false leave nothing', () => {
  expect(html`${0}${undefined}${false}`.markup).toBe('0');
});
