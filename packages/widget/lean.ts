import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const require = createRequire(import.meta.url);

/** What stands there today; a release in which it does not stops the build, so that somebody looks. */
const replaced = (path: string, text: string, changes: readonly (readonly [RegExp, string])[]) =>
  changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path}: expected ${from}`);
    return after;
  }, text);

// A survey is drawn anew in an empty place: nothing to hydrate, nothing to resume, no portal, no context, no markup, no style.
const changes: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'diff/index.js': [
    [/oldVNode\._flags & MODE_SUSPENDED &&/, 'false &&'],
    [/if \(isHydrating \|\| excessDomChildren\) \{/, 'if (false) {'],
    [/if \(excessDomChildren\) \{/, 'if (false) {'],
    [/if \(isHydrating\) \{/, 'if (false) {'],
    [/\(!isHydrating \|\| dom\.data != newProps\)/, 'true'],
    [/!isHydrating && excessDomChildren/, 'false'],
    [/excessDomChildren =\s+nodeType == 'textarea'[^;]*;/, ''],
    [/\t\texcessDomChildren = NULL;/, ''],
    [/i == 'dangerouslySetInnerHTML'/, 'false'],
    [/i == 'dangerouslySetInnerHTML'/, 'false'],
    [/\(!isHydrating \|\| typeof value == 'function'\) &&/, ''],
    [/if \(newHtml\) \{/, 'if (false) {'],
    [/if \(oldHtml\)/, 'if (false)'],
    [/if \(\s+nodeType == 'foreignObject' [^{]*\{/, 'if (false) {'],
    [/excessDomChildren\s+\? excessDomChildren\[0\]\s+:/, ''],
    [/if \(excessDomChildren\) excessDomChildren\.some/, 'if (false) excessDomChildren.some'],
    [/if \(!isHydrating \|\| nodeType == 'textarea'\)/, 'if (true)'],
    [/nodeType == 'progress' && inputValue == NULL/, 'false'],
    [/ \|\| \(nodeType == 'progress' && !inputValue\)/, ''],
    [/if \(newProps\._parentDom\) \{/, 'if (false) {'],
    [/if \(newProps\._parentDom\) \{/, 'if (false) {'],
    [/else if \(nodeType == 'math'\) namespace = MATH_NAMESPACE;/, ''],
    [/\(nodeType == 'template' && dom\.content\) \|\| dom/, 'dom'],
    [/tmp = newType\.contextType;/, 'tmp = 0;'],
    [/const provider = tmp && globalContext\[tmp\._id\];/, 'const provider = 0;'],
    [/= tmp\s+\? provider[\s\S]*?: globalContext;/, '= globalContext;'],
    [/if \(provider\) provider\.sub\(c\);/, ''],
    [/if \(newType\.getDerivedStateFromProps\) \{/, 'if (false) {'],
    [/!newType\.getDerivedStateFromProps &&\s+c\.componentWillMount/, 'false'],
    [/!newType\.getDerivedStateFromProps &&\s+c\.componentWillReceiveProps/, 'false'],
    [/isClassComponent && c\.componentDidMount/, 'false'],
    [/c\.shouldComponentUpdate &&\s+c\.shouldComponentUpdate\([^)]*\) === false/, 'false'],
    [/if \(c\.componentWillUpdate\)/, 'if (false)'],
    [/isClassComponent && c\.componentDidUpdate/, 'false'],
    [/if \(c\.getChildContext\)/, 'if (false)'],
    [/isClassComponent &&\s+oldVNode\._component &&\s+c\.getSnapshotBeforeUpdate/, 'false'],
    [/if \(resumed\) resumed\.some\(removeNode\);/, ''],
    [/if \(\(tmp = options\._diff\)\) tmp\(newVNode\);/, ''],
    [/if \(\(tmp = options\.diffed\)\) tmp\(newVNode\);/, ''],
    [/if \(renderHook\) renderHook\(newVNode\);/, ''],
    [/let renderHook = options\._render,\s+count/, 'let count'],
    [/if \(options\._commit\) options\._commit\(root, commitQueue\);/, ''],
    [/newVNode\._flags &= RESET_MODE;/, ''],
    [/if \(options\.unmount\) options\.unmount\(vnode\);/, ''],
    [/if \(excessDomChildren\) \{\s+for /, 'if (false) { for '],
    [/!skipRemove &&\s+\(r = vnode\._component\) &&/, 'false &&'],
  ],
  'diff/props.js': [
    [/if \(name == 'style'\) \{/, 'if (false) {'],
    [/useCapture = name != \(name = name\.replace\(CAPTURE_REGEX, '\$1'\)\);/, ''],
    [/name = name\.replace\(\/xlink[^;]*;/, ''],
    [/if \(typeof value == 'function'\) return;/, ''],
    [/options\.event \? options\.event\(e\) : e/, 'e'],
    // As a property it makes a list of names in memory for each element.
    [/name != 'rowSpan'/, "name != 'part'"],
    [/name == 'popover' && value == true \? '' : value/, 'value'],
  ],
  'create-element.js': [[/if \(!original && options\.vnode\) options\.vnode\(vnode\);/, '']],
  'diff/children.js': [
    [/while \(next && next\.nodeType == 8\) next = next\.nextSibling;/, ''],
    [/ &&\s+oldDom\.nodeType == 8 &&\s+!oldDom\.data\.startsWith\('\$s'\)/, ' && false'],
  ],
  'diff/catch-error.js': [[/handled = ctor && ctor\.getDerivedStateFromError/, 'handled = 0']],
  'component.js': [
    [/BaseComponent\.prototype\.setState = [\s\S]*?\n\};/, ''],
    [/if \(callback\) this\._renderCallbacks\.push\(callback\);/, ''],
    [/if \(options\.vnode\) options\.vnode\(newVNode\);/, ''],
    [/oldVNode\._flags & MODE_HYDRATE \? \[oldDom\] : NULL/, 'NULL'],
    [/oldVNode\._flags & MODE_HYDRATE/, 'false'],
  ],
  'render.js': [
    [/if \(options\._root\) options\._root\(vnode, parentDom\);/, ''],
    [/parentDom\.nodeType == 9/, 'false'],
    [/: parentDom\.firstChild\s+\? slice\.call\(parentDom\.childNodes\)\s+: NULL/, ': NULL'],
    [/let isHydrating = [^;]*;/, 'const isHydrating = false;'],
  ],
};

/**
 * Preact and the engine of its signals from their own sources, without what this widget never asks of them: the script files alone,
 * where every byte stands before the first question. Names that begin with `_` are theirs and become short.
 */
export const lean: Plugin = {
  name: 'lean',
  setup(build) {
    const preact = join(dirname(require.resolve('preact/package.json')), 'src');
    const signals = join(dirname(require.resolve('@preact/signals-core')), '..', 'src', 'index.ts');
    build.onResolve({ filter: /^preact$/ }, () => ({ path: join(preact, 'index.js'), sideEffects: false }));
    build.onResolve({ filter: /^@preact\/signals$/ }, () => ({ path: signals, sideEffects: false }));
    build.onLoad({ filter: /preact[/\\]src[/\\].*\.js$/ }, async ({ path }) => {
      const name = path.slice(preact.length + 1).replaceAll('\\', '/');
      const text = await readFile(path, 'utf8');
      return { contents: replaced(name, text, changes[name] ?? []), loader: 'js' };
    });
    // Nothing here is computed from signals, and effects alone read them.
    build.onLoad({ filter: /signals-core[/\\]src[/\\]index\.ts$/ }, async ({ path }) => ({
      contents: replaced('signals-core', await readFile(path, 'utf8'), [
        [/function Computed\(this[\s\S]*?(?=function cleanupEffect\()/, ''],
        [/Signal\.prototype\.subscribe =[\s\S]*?(?=Object\.defineProperty\(Signal\.prototype)/, ''],
        [
          /this\._watched = options\?\.watched;\s+this\._unwatched = options\?\.unwatched;\s+this\.name = [^;]*;/,
          '',
        ],
        [/ else \{\s+untracked\(\(\) => \{\s+this\._watched\?\.call\(this\);\s+\}\);\s+\}/, ''],
        [/if \(next === undefined\) \{\s+untracked\([\s\S]*?\}\);\s+\}/, ''],
        [/(_flags = TRACKING;)\s+this\.name = [^;]*;\s+if \(capturedEffects\) \{[^}]*\}/, '$1'],
        [/const cleanup = this\._fn\(\);\s+if \(typeof cleanup === "function"\) \{[^}]*\}/, 'this._fn();'],
        [/^\tcleanupEffect\(this\);$/m, ''],
        [/^\tcleanupEffect\(effect\);$/m, ''],
        [/Signal\.prototype\.brand = BRAND_SYMBOL;/, ''],
        [/Effect\.prototype\.dispose = [\s\S]*?\};/, ''],
        [/\(dispose as any\)\[Symbol\.dispose\] = dispose;/, ''],
        [/^\tcomputed,$/m, ''],
        [/^\tComputed,$/m, ''],
      ]),
      loader: 'ts',
    }));
  },
};
