import { DatabaseBusy } from "./errors.ts";

/** Things that only one may use at a time, handed out first come, first served. */
export interface Turns<T> {
  /** Waits at most `waitMs` for a free one; throws DatabaseBusy after that. */
  take(waitMs: number): Promise<T>;
  give(item: T): void;
}

interface Waiting<T> {
  readonly resolve: (item: T) => void;
  readonly timer: NodeJS.Timeout;
}

export function createTurns<T>(items: readonly T[]): Turns<T> {
  const free = [...items];
  const queue = new Set<Waiting<T>>();
  return {
    take(waitMs) {
      const item = free.pop();
      if (item !== undefined) return Promise.resolve(item);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          queue.delete(waiting);
          reject(new DatabaseBusy(`No database connection came free within ${waitMs} ms.`));
        }, waitMs);
        const waiting = { resolve, timer };
        queue.add(waiting);
      });
    },
    give(item) {
      const [next] = queue;
      if (!next) {
        free.push(item);
        return;
      }
      queue.delete(next);
      clearTimeout(next.timer);
      next.resolve(item);
    },
  };
}
