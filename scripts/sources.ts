// `node --import` this file: our packages are read from their sources, as in the unit tests, so nothing has to be built.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const [, name, entry = ''] = /^@wellmet\/(\w+)(\/\w+)?$/.exec(specifier) ?? [];
    if (name === undefined) return next(specifier, context);
    return next(new URL(`../packages/${name}/src${entry}/index.ts`, import.meta.url).href, context);
  },
});
