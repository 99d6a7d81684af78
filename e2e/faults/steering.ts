import type { ServerResponse } from 'node:http';

interface Task {
  readonly id: number;
  readonly source: string;
  readonly args: readonly unknown[];
}

interface Result {
  readonly value?: unknown;
  readonly error?: string;
}

/** Hands tasks to tabs. A tab asks for its next one and waits for the answer for as long as there is none. */
export interface Steering {
  /** Whether a tab waits for its next task. */
  isWaiting(tab: string): boolean;
  ask(tab: string, reply: ServerResponse): void;
  /** Queues a function for a tab; returns the number that its result comes under. */
  give(tab: string, source: string, args: readonly unknown[]): number;
  resultOf(task: number): Promise<Result>;
  settle(task: number, result: Result): void;
  /** Forgets all tabs: their browser is gone. */
  forget(): void;
}

export function createSteering(): Steering {
  const waiting = new Map<string, ServerResponse>();
  const tasks = new Map<string, Task[]>();
  const results = new Map<number, (result: Result) => void>();
  let lastTask = 0;

  const hand = (tab: string) => {
    const reply = waiting.get(tab);
    const task = tasks.get(tab)?.[0];
    if (!reply || !task || reply.destroyed) return;
    waiting.delete(tab);
    tasks.get(tab)!.shift();
    reply.end(JSON.stringify(task));
  };

  return {
    isWaiting: tab => waiting.get(tab)?.destroyed === false,
    ask(tab, reply) {
      waiting.set(tab, reply);
      hand(tab);
    },
    give(tab, source, args) {
      const id = ++lastTask;
      tasks.set(tab, [...(tasks.get(tab) ?? []), { id, source, args }]);
      hand(tab);
      return id;
    },
    resultOf: task => new Promise(resolve => results.set(task, resolve)),
    settle: (task, result) => results.get(task)?.(result),
    forget() {
      waiting.clear();
      tasks.clear();
    },
  };
}
