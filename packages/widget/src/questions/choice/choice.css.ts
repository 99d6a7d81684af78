export const css: string = `
[part~=options] { display: grid; gap: .5em }
[part~=emotion] { grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)) }
[part=option] { flex-wrap: nowrap; gap: .5em }
[part=option] input { flex: none; width: 1.5em; height: 1.5em; accent-color: var(--accent) }
[part=option]:has(:checked) { border-color: var(--accent); background: var(--wash) }
`;
