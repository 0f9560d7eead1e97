/** Something that all test files of a run use together. */
export interface Running {
  /** Where it is: an address, or a path. */
  readonly at: string;
  stop(): Promise<void>;
}
