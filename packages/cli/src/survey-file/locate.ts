import type { Node } from 'jsonc-parser';

type Path = readonly (string | number)[];

/** Where a path of a JSON text starts: its key, or its entry in a list; of what is not there, the nearest that is. */
export function locate(tree: Node, path: Path): number {
  let { offset } = tree;
  let node: Node | undefined = tree;
  for (const step of path) {
    const child: Node | undefined = node?.children?.find((child, i) =>
      child.type === 'property' ? child.children?.[0]?.value === step : i === step,
    );
    if (child === undefined) break;
    offset = child.offset;
    node = child.type === 'property' ? child.children?.[1] : child;
  }
  return offset;
}

/** `questions[0].text.zh-Hans: ` in front of a message; nothing for the whole. */
export function prefix(path: Path): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return steps === '' ? '' : `${steps.replace(/^\./, '')}: `;
}
