/** What a run of tests is asked to find out. */
export type Order =
  /** Which mutants does each test reach? */
  | { readonly task: "observe" }
  /** The whole file once with each mutant there from the start: for what is worked out when a file is loaded. */
  | { readonly task: "reload"; readonly mutants: readonly number[] }
  /** Each test by its id once with each of its mutants, and at the end without. */
  | { readonly task: "each"; readonly mutants: Readonly<Record<string, readonly number[]>> };

declare module "vitest" {
  export interface ProvidedContext {
    order: Order;
  }
  interface TaskMeta {
    /** Mutants that are reached by loading the file, and by the test itself. */
    loaded?: readonly number[];
    reached?: readonly number[];
    /** Mutants with which the test, or the file, fails. */
    noticed?: readonly number[];
    /** It also fails without a mutant once it has run with others: what it says of them does not count. */
    shaky?: boolean;
  }
}
