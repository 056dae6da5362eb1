/** The browser's own record of its tasks: how long a page was kept from answering. */
import type {CDPSession} from 'playwright-core';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur: number;
  /**
   * The processor's time, so that what else the machine does is not counted; missing where it was
   * next to nothing.
   */
  tdur?: number;
}

/** One task of the page's main thread. */
export interface Task {
  /** Milliseconds of the processor's time. */
  time: number;
  /** Microseconds on the clock of the record. */
  start: number;
  /** Whether a script or a module is run for the first time in it. */
  runsScript: boolean;
}

/**
 * Does something in a page, which marks a start, and returns the tasks of the page from then on.
 */
export async function tasksDuring<Result>(
  devtools: CDPSession,
  work: () => Promise<Result>,
): Promise<{result: Result; tasks: Task[]; markedAt: (mark: string) => number}> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({value}) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'blink.user_timing', 'v8'],
      excludedCategories: ['*'],
    },
  });
  const result = await work();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;

  const begun = events.find(({name}) => name === 'start');
  if (!begun) throw new Error('The page did not mark its start.');
  const ofPage = events.filter(({pid, tid}) => pid === begun.pid && tid === begun.tid);
  const scripts = ofPage.filter(({name}) => name === 'v8.run' || name === 'v8.evaluateModule');
  const tasks = ofPage
    .filter(({name, ts}) => name.endsWith('RunTask') && ts > begun.ts)
    .map(({ts, dur, tdur = 0}) => ({
      time: tdur / 1000,
      start: ts,
      runsScript: scripts.some((script) => ts <= script.ts && script.ts < ts + dur),
    }));
  const markedAt = (mark: string) => {
    const event = ofPage.find(({name}) => name === mark);
    return event?.ts ?? Infinity;
  };
  return {result, tasks, markedAt};
}

/**
 * What of each task is over the 50 ms in which a page still answers at once, added up: total
 * blocking time.
 */
export function blockingTime(tasks: Task[]): number {
  return tasks.reduce((sum, {time}) => sum + Math.max(0, time - 50), 0);
}

export function longestTask(tasks: Task[]): number {
  return Math.max(0, ...tasks.map(({time}) => time));
}
