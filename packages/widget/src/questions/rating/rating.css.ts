// "Does not apply" is placed by the points: by the fieldset, WebKit would count from under the legend, on top of the points.

/** Where a scale has no room on a line it stands upright, expectation and experience side by side. */
const upright = (rating: string) => `
${rating}[part~=pair] { grid-template-columns: minmax(0, 1fr) 14px minmax(0, 1fr); gap: 0 }
${rating} [part=points] { flex-flow: column; align-items: stretch }
${rating} [part=mark] { writing-mode: vertical-lr; direction: ltr; margin: 1.3em 0 0 }
${rating}[part~=optional] [part=mark] { margin-bottom: var(--target) }
${rating} [part=not-applicable] { position: relative; inset: auto }
${rating} [part=point] { justify-content: start; gap: .25em }
${rating} [part=word] { display: inline }
${rating} [part=ends], ${rating} [part=chosen] { display: none }
${rating} legend { min-height: 0; padding: 0 }
`;

export const css: string = `
[part~=rating] { --lead: 0em; --tail: 0em; display: grid; gap: .25em }
label, [part~=scale], [part=points], [part=mark] { display: flex; flex-wrap: wrap; align-items: center }
legend, [part=points] { float: left; flex: 1 0 100% }
legend { display: flex; flex-wrap: wrap; align-content: center; gap: 0 1em; min-height: var(--target); padding-inline-end: 8em }
[part=points], [part=point] { position: relative }
[part=not-applicable] { position: absolute; inset-block-end: 100%; inset-inline-end: 0 }
[part=point] { flex: 1 0 var(--target); flex-wrap: nowrap; justify-content: center }
[part=points] input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer }
[part=points] input + span { padding: .25em .5em; border: 1px solid var(--line); border-radius: 2em }
[part=points] [part=number] { flex: none; width: 2.25em; padding: 0; line-height: 2.25em; text-align: center }
[part=point] [part=word] { display: none }
[part=point]:hover [part=number] { background: var(--wash) }
[part=points] :checked + span { border-color: var(--accent); box-shadow: inset 0 0 0 3px var(--accent); color: var(--text) }
[part~=experience] :checked + [part=number] { background: var(--accent); color: var(--on-accent) }
[part=mark] { min-block-size: 14px }
[part=mark], [part=ends] { margin-inline: var(--lead) var(--tail) }
@container (min-width: 34.5em) {
[part~=rating] { --lead: 9em }
[part~=optional] { --tail: 8em }
[part~=scale], [part=points] { flex-wrap: nowrap }
[part=points] { flex: 1 }
legend { flex: none; width: var(--lead); padding: 0 }
legend span { width: 100% }
[part=not-applicable] { position: relative; inset: auto; flex: 0 0 var(--tail); justify-content: end }
}
@container (max-width: 17.2em) {${upright('[part~=rating]')}}
@container (max-width: 27em) {${upright('[part~=long]')}}
@container (max-width: 12em) {
[part~=rating][part~=pair] { grid-template-columns: 1fr }
[part=mark] { display: none }
}
`;
