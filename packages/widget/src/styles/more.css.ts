/** For what few surveys ask. */

/** Words under what they name, one column a point; where that is too narrow they stand beside it, one below the other. */
const words = `
[part~=words] [part=point] { flex-flow: column; justify-content: start; gap: .25em; padding-block: .25em; text-align: center }
[part~=words] [part=point] [part=word] { display: block; line-height: 1.25 }
[part~=words] [part=points] { align-items: stretch }
[part~=words] [part=ends] { display: none }
@container (max-width: 34.5em) {
[part~=words] [part=points] { flex-flow: column; align-items: stretch }
[part~=words] [part=point] { flex-flow: row; align-items: center; gap: .75em; text-align: start }
[part~=words] [part=not-applicable] { position: relative; inset: auto }
[part~=words] legend { padding: 0 }
[part~=words][part~=pair] { grid-template-columns: minmax(0, 1fr) 14px minmax(0, 1fr); gap: 0 }
[part~=words] [part=mark] { display: none }
}
`;

const pictures = `
[part=face], [part~=star] { display: flex; flex: none; border-radius: 2em }
[part=sum] { display: block; width: 100%; height: 6px; margin-block: 1em; border-radius: 2em; background: var(--wash); fill: var(--accent) }
[dir=rtl] [part=sum] { transform: scaleX(-1) }
[part=picture] { width: 2.25em; height: 2.25em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
[part=points] input + [part=face] { padding: .125em; border-color: transparent }
[part=points] :checked + [part=face] { border-color: var(--accent) }
[part~=experience] :checked + [part=face] { background: var(--accent); color: var(--on-accent) }
[part=point]:hover [part=face] { background: var(--wash) }
[part=points] input + [part~=star] { padding: 0; border: 0; box-shadow: none; color: var(--line) }
[part=points] input + [part~=star][part~=lit] { color: var(--accent) }
[part~=stars] [part=ends] { justify-self: start; gap: 2em }
[part~=lit] [part=picture] { fill: currentColor }
[part~=stars] [part=points] { justify-content: start }
[part~=stars] [part=point] { flex: none; min-width: var(--target) }
`;

const grid = `
@container (min-width: 38em) {
[part~=grid] { display: grid; grid-template-columns: 10em 1fr; gap: 0 1em; margin-block: 0; padding-block: .75em; border-block-start: 1px solid var(--wash) }
[part~=grid] > * { grid-column: 1 }
[part~=grid] > [part~=rating] { grid-column: 2; grid-row: 1 / span 4; align-self: center; --lead: 5em; --tail: 6.5em }
[part~=grid] [part~=rating]:not([part~=pair]) legend { display: none }
[part~=grid] [part~=rating]:not([part~=pair]) { --lead: 0em }
[part~=grid] [part=not-applicable], [part~=grid] [part=ends] { font-size: .875em }
[part~=grid] h3 { margin-block: auto; font-size: 1em }
}
`;

const ranking = `
[part=how], [part=apart] { color: var(--muted) }
[part=ranking] { display: grid; gap: calc(.5em * var(--wellmet-density, 1)); list-style: none }
[part=ranked] { display: flex; flex-wrap: wrap; align-items: center; gap: .25em .5em; padding: .25em .5em .25em 1em; border: 1px solid var(--accent); border-radius: var(--radius); background: var(--wash) }
[part=place] { flex: none; width: 1.75em; border-radius: 2em; background: var(--accent); color: var(--on-accent); font-weight: 600; line-height: 1.75em; text-align: center }
[part=ranked-text] { flex: 1 1 8em }
[part=moves] { display: flex; flex: none; gap: .25em; margin-inline-start: auto }
[part=move] { flex: none; width: var(--target); border: 1px solid var(--line); border-radius: var(--radius); background: var(--background) }
[part=move][aria-disabled=true] { border-style: dashed; color: var(--muted); cursor: default }
button[part=option] { text-align: start }
button[part=option]:hover { background: var(--wash) }
`;

const rest = `
[part=allocation] { display: grid; gap: calc(.5em * var(--wellmet-density, 1)) }
[part=share] { display: flex; flex-wrap: wrap; align-items: center; gap: .25em 1em }
[part=share-name] { flex: 1 1 10em }
[part~=points-of] { width: 6em; text-align: end }
[part=remainder] { font-weight: 600 }
[part=contact] { display: grid; gap: calc(.75em * var(--wellmet-density, 1)) }
[part~=statement] { padding-inline-start: 1em; border-inline-start: 4px solid var(--accent) }
[part~=statement] h3 { font-weight: 400 }
[part=acknowledgement] { margin-block: 1em .5em; padding: .75em 1em; border-inline-start: 4px solid var(--accent); background: var(--wash) }
[part~=offer] { grid-template-columns: repeat(auto-fit, minmax(9em, 1fr)); margin-block-end: 1.5em }
[part=review] { display: grid }
[part=review-entry] { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1em; padding-block: .75em; border-block-start: 1px solid var(--line) }
[part=review-question] { color: var(--muted); font-size: .875em }
[part=review-answer], [part=review-question] { grid-column: 1 }
[part=review-change] { grid-column: 2; grid-row: 1 / span 4; align-self: center }
[part=change] { padding-inline: .5em; text-decoration: underline }
`;

export const css: string = words + pictures + grid + ranking + rest;
