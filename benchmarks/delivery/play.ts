import type { Browser } from 'puppeteer-core';
import { startEndpoint } from './endpoint.ts';
import { ANSWERS, type FaultRow } from './faults.ts';
import { setScene } from './scene.ts';
import type { Run } from './table.ts';
import { ownVisitor, sharedVisitor } from './visitors.ts';

/** Milliseconds to wait for the answers when the fault is over, and again when one more was given. */
const patience = 30_000;
const patienceAfterOneMore = 15_000;

/** Plays one fault once with one product. */
export async function play(
  fault: FaultRow,
  script: string,
  browser: Browser,
  chromium: string,
): Promise<Run> {
  const endpoint = await startEndpoint(script);
  const visitor = fault.name.includes('killed') ? ownVisitor(chromium) : await sharedVisitor(browser);
  try {
    const scene = setScene(endpoint, visitor);
    const tab = await fault.play(scene);
    const arrived = async (atMost: number) => {
      for (let waited = 0; waited < atMost && endpoint.kept.size < ANSWERS; waited += 50)
        await scene.wait(50);
      return endpoint.kept.size;
    };
    const kept = await arrived(patience);
    if (kept === ANSWERS) return { kept, later: kept, copies: endpoint.copies, early: endpoint.early };
    // Some try again only when they are given something new; it does not count itself.
    await tab.send(1);
    for (let waited = 0; waited < patienceAfterOneMore && endpoint.kept.size <= ANSWERS; waited += 50)
      await scene.wait(50);
    const later = [...endpoint.kept].filter(words => words !== `answer-bench-${ANSWERS + 1}`).length;
    return { kept, later, copies: endpoint.copies, early: endpoint.early };
  } finally {
    await visitor.end();
    endpoint.close();
  }
}
