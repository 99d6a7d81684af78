/** An event of Chromium's trace; times in microseconds, `tdur` of the processor alone. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly beginData?: { readonly url?: string };
    readonly data?: {
      readonly type?: string;
      readonly score?: number;
      readonly had_recent_input?: boolean;
    };
  };
}

export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'loading'];

const running = new Set([
  'EvaluateScript',
  'v8.evaluateModule',
  'v8.compile',
  'v8.compileModule',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'EventDispatch',
]);

/** What the main thread of the page did. Times in milliseconds of the processor, so that what else the machine does counts less. */
export interface Work {
  /** Running and compiling scripts. */
  readonly script: number;
  /** What tasks took beyond 50 ms each. */
  readonly blocking: number;
  /** Sum of all shifts without a visitor's doing. */
  readonly shift: number;
  /** The longest that anything heard a click. */
  readonly handler: number;
}

export function workOf(events: readonly TraceEvent[], origin: string): Work {
  const page = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(origin),
  );
  if (!page) throw new Error(`the trace knows nothing of ${origin}`);
  const mine = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === page.pid && tid === page.tid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const tasks = mine.filter(({ name }) => name === 'RunTask');
  const clicks = outermost(mine.filter(({ name }) => name === 'EventDispatch')).filter(
    ({ args }) => args?.data?.type === 'click',
  );
  const shifts = events.filter(
    ({ name, pid, args }) => name === 'LayoutShift' && pid === page.pid && !args?.data?.had_recent_input,
  );
  return {
    script: sum(outermost(mine.filter(({ name }) => running.has(name))).map(timeOf)),
    blocking: sum(tasks.map(task => Math.max(0, timeOf(task) - 50))),
    shift: sum(shifts.map(({ args }) => args?.data?.score ?? 0)),
    handler: Math.max(0, ...clicks.map(timeOf)),
  };
}

const timeOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Of events in the order of their beginning those that no other of them holds. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
