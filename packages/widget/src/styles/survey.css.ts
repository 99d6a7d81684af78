import { css as rating } from '../questions/rating/rating.css.ts';
import { tokens } from './tokens.css.ts';

/** The card around the questions, and what all of them share. */
const card = `
section {
  display: block;
  container-type: inline-size;
  box-sizing: border-box;
  max-width: var(--wellmet-max-width, 44em);
  padding: 1em max(.75em, 4%);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--background);
  color: var(--text);
  font-size: calc(1.125em * var(--wellmet-text-scale, 1) * var(--large, 1));
  line-height: 1.5;
}
:where(section) * {
  box-sizing: border-box;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  overflow-wrap: break-word;
}
[tabindex]:focus { outline: 0 }
:focus-visible, :focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px }
button, label { min-height: var(--target); cursor: pointer }
h2, h3, [part=back], [part=next] { font-weight: 600; line-height: 1.25 }
header, [part=actions], [part=ends] { display: flex; justify-content: space-between; gap: 1em }
h3, [part=intro], [part=progress], [part=hint], [part=error], [part=status] { margin-block: .5em }
[part=intro], [part=progress], [part=required], [part=hint], [part=chosen], [part=ends], [part=not-applicable] { color: var(--muted) }
[part=progress], [part=required], [part=hint], legend span, [part=ends] span, [part=word] { font-size: .875em }
[part=actions] { flex-wrap: wrap }
[part=back], [part=next] { flex: none; padding: .5em 1em; border: 1px solid var(--line); border-radius: var(--radius) }
h2 { font-size: 1.375em }
h3 { font-size: 1.125em }
[part=close] { flex: none; width: var(--target); margin: -.5em -.5em 0 0; font-size: 1.5em }
[part=tools] { display: flex; justify-content: end; gap: .5em; min-height: var(--target); margin-block-end: .5em }
[part=urgent] { margin-block: .5em; padding: .5em 1em; border: 2px solid var(--error); border-radius: var(--radius) }
[part=stage] { font-weight: 600; font-size: 1.25em }
[part=lead] { margin-block-start: 1.5em }
[part~=question] { margin-block: calc(1.5em * var(--wellmet-density, 1)) calc(2.5em * var(--wellmet-density, 1)) }
[part=required] { font-weight: 400 }
[part=progress] { scroll-margin: 5em }
[part=progress-bar] { display: flex; align-items: end; gap: 2px; margin-block-end: 1em }
[part=progress-bar] b { flex: 1; border-block-end: 2px solid var(--line) }
[part=progress-bar] [part=past] { border: 3px solid var(--accent) }
[part=next] { margin-inline-start: auto; padding-inline: 2em; border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
:is(p, span):empty:not([role=status]) { display: none }
`;

export const css: string = tokens + card + rating;
