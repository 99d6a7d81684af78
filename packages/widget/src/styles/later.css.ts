/** For what is drawn after the first question. */
export const css: string = `
[part=error], [part=error-title] { color: var(--error) }
[part=error-summary] { margin-block: 1em; padding: .5em 1em; border: 2px solid var(--error); border-radius: var(--radius) }
[part=error-link] { text-decoration: underline; text-align: start }
[part=text], [part=option] { padding: .5em 1em; border: 1px solid var(--line); border-radius: var(--radius) }
[part=text] { display: block; width: 100% }
[part=thanks] { margin-block: 1em }
[part~=options] { display: grid; gap: .5em }
[part~=emotion] { grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)) }
[part=option] { flex-wrap: nowrap; gap: .5em }
[part=option] input { flex: none; width: 1.5em; height: 1.5em; accent-color: var(--accent) }
[part=option]:has(:checked) { border-color: var(--accent); background: var(--wash) }
`;
