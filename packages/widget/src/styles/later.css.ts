/** For what is drawn after the first question. */
export const css: string = `
[part=error], [part=error-title] { color: var(--error) }
[part=error-summary] { margin-block: 1em; padding: .5em 1em; border: 2px solid var(--error); border-radius: var(--radius) }
[part=error-link] { text-decoration: underline; text-align: start }
[part~=text], [part=option] { padding: .5em 1em; border: 1px solid var(--line); border-radius: var(--radius) }
[part~=text] { display: block; width: 100%; min-height: var(--target); line-height: 1.5 }
[part~=text][aria-invalid=true] { border: 2px solid var(--error) }
[part=left], [part=anonymous] { margin-block: .25em; color: var(--muted); font-size: .875em }
[part=spoken] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
[part~=labelled] { display: block }
[part=thanks] { margin-block: 1em }
[part~=options] { display: grid; gap: calc(.5em * var(--wellmet-density, 1)) }
[part~=emotion] { grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)) }
[part=option] { flex-wrap: nowrap; gap: .5em }
[part=option] input { flex: none; width: 1.5em; height: 1.5em; accent-color: var(--accent) }
[part=option]:has(:checked) { border-color: var(--accent); background: var(--wash) }
[part=language], [part=tool] { border: 1px solid var(--line); border-radius: var(--radius); font-size: .875em }
[part=language] { flex: 0 1 auto; height: var(--target); padding-inline: .5em; background: var(--background) }
[part=tool] { display: flex; flex: none; align-items: center; justify-content: center; gap: .5em; min-width: var(--target); padding-inline: .5em }
[part=tool][aria-pressed=true] { border-color: var(--accent); background: var(--wash) }
[part=icon] { flex: none; width: 1.5em; height: 1.5em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round }
i { position: relative; flex: 1; block-size: 14px }
i::before, i::after { content: ""; position: absolute; inset: 0; margin: auto }
i::after { width: 4px; height: 4px; border-radius: 2em; background: var(--line) }
[part~=up-to]::before, [part~=on-from]::before { block-size: 4px; background: var(--accent) }
[part~=up-to]::before { inset-inline-end: 50% }
[part~=on-from]::before { inset-inline-start: 50% }
[part~=up-to][part~=on-from]::before { inset-inline: 0 }
[part~=ring]::after { width: 8px; height: 8px; border: 3px solid var(--accent); background: var(--background) }
[part~=dot]::after { width: 14px; height: 14px; background: var(--accent) }
@container (max-width: 34.5em) { [part=tool-name] { display: none } }
`;
