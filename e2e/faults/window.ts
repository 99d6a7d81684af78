/** What the page under test offers to the functions that run in it. */
interface PageFault {
  readonly queue: PageQueue;
  makeQueue(): PageQueue;
  responseOf(text: string, bytes?: number): { readonly id: string };
  submit(
    response: { readonly id: string },
    by?: PageQueue,
  ): Promise<{ readonly persistent: boolean } | undefined>;
}

interface PageQueue {
  flush(): Promise<void>;
  clear(): Promise<void>;
  entries(): Promise<readonly { readonly id: string }[]>;
}

declare global {
  interface Window {
    fault: PageFault;
  }
}

/** Runs in the page: submits so many answers, one after the other, and resolves when each is saved. */
export async function submitMany(prefix: string, count: number): Promise<readonly (boolean | undefined)[]> {
  const saved: (boolean | undefined)[] = [];
  for (let number = 0; number < count; number++)
    saved.push((await window.fault.submit(window.fault.responseOf(`${prefix}.${number}`)))?.persistent);
  return saved;
}
