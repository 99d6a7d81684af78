import type { TestProject } from 'vitest/node';
import { ensurePhp } from '../../../scripts/php/install.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of PHP's command line. */
    php: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('php', await ensurePhp());
}
