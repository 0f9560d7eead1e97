/**
 * The switches of mutated code: every function gives what the code says, or, when its mutant is the active one, what
 * the mutant says. Code that runs notes which mutants a test reaches.
 */
interface State {
  active: number;
  /** How often the active mutant was passed in this test. */
  hits: number;
  reached: Set<number>;
}

/** Vitest loads this file twice, for the runner and for the code: they share what they know. */
const state: State = ((globalThis as { $mutants?: State }).$mutants ??= {
  active: -1,
  hits: 0,
  reached: new Set(),
});

/** A mutant that is passed more often than this in one test runs on and on. */
const mostHits = 1_000_000;

/** Makes one mutant true; -1 for the code as it is. */
export function activate(mutant: number): void {
  state.active = mutant;
  state.hits = 0;
}

/** The mutants that were reached since this was asked last. */
export function takeReached(): readonly number[] {
  const ids = [...state.reached];
  state.reached = new Set();
  return ids;
}

export function on(id: number): boolean {
  state.reached.add(id);
  if (state.active !== id) return false;
  state.hits += 1;
  if (state.hits > mostHits) throw new Error("The mutant runs on and on.");
  return true;
}

/** A condition: `id` makes it false, the next one true. */
export function guard<T>(id: number, value: T): T | boolean {
  if (on(id)) return false;
  return on(id + 1) ? true : value;
}

/** `id` leaves the first alone, the next one the second. */
export function both<A, B>(id: number, one: () => A, other: () => B): A | B {
  if (on(id)) return one();
  if (on(id + 1)) return other();
  return one() && other();
}

export function either<A, B>(id: number, one: () => A, other: () => B): A | B {
  if (on(id)) return one();
  if (on(id + 1)) return other();
  return one() || other();
}

type Order = "<" | "<=" | ">" | ">=";
const orders: Readonly<Record<Order, (one: never, other: never) => boolean>> = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
};
const nextDoor: Readonly<Record<Order, Order>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

/** At the boundary itself the mutant says the opposite. */
export function compare(id: number, one: unknown, order: Order, other: unknown): boolean {
  return orders[on(id) ? nextDoor[order] : order](one as never, other as never);
}

export function same(id: number, one: unknown, other: unknown): boolean {
  return on(id) ? one !== other : one === other;
}

export function not(id: number, value: unknown): boolean {
  return on(id) ? Boolean(value) : !value;
}

export function text(id: number, value: string, other: string): string {
  return on(id) ? other : value;
}

export function flip(id: number, value: boolean): boolean {
  return on(id) ? !value : value;
}

/** `id` is one more, the next one is one less. */
export function number(id: number, value: number): number {
  if (on(id)) return value + 1;
  return on(id + 1) ? value - 1 : value;
}

/** A place in an order that counts in tens, past the neighbour before it; the first one past the neighbour after it. */
export function place(id: number, value: number): number {
  if (!on(id)) return value;
  return value > 15 ? value - 15 : value + 15;
}

/** A link of a chain: the mutant leaves it out. */
export function link<T>(id: number, before: T, apply: (before: T) => T): T {
  return on(id) ? before : apply(before);
}

/** Each mutant leaves one element out. */
export function less<T>(id: number, list: readonly T[]): readonly T[] {
  const left = list.findIndex((_, index) => on(id + index));
  return left === -1 ? list : list.filter((_, index) => index !== left);
}

/** Each mutant leaves one property out. */
export function without<T extends object>(id: number, names: readonly string[], value: T): T {
  const left = names.findIndex((_, index) => on(id + index));
  if (left === -1) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== names[left])) as T;
}

/** A promise that the mutant does not wait for. */
export function loose<T>(id: number, promise: T): T | undefined {
  return on(id) ? undefined : promise;
}

interface Transactional {
  transaction(): unknown;
}

/** A transaction that the mutant leaves out: each statement stands for itself. */
export function transaction(id: number, db: Transactional): unknown {
  return on(id) ? { execute: (work: (db: Transactional) => unknown) => work(db) } : db.transaction();
}
