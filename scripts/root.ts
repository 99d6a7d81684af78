import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever folder a script was started in. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));
