/**
 * How long everybody has, and how long things are kept, after a request came in. Days are calendar days unless the
 * name says otherwise; where a term ends on a day on which the town hall is closed, it rolls on to the next.
 */
export interface Terms {
  /** Local time ("21:30") from which a red request counts for the next day: nobody can still be called before night. */
  readonly nextDayFrom: string;
  readonly decideDays: number;
  /** For a family to answer what was asked. */
  readonly answerDays: number;
  /** After the last day to answer: within these a provision can be left untreated. */
  readonly notTreatedDays: number;
  /** At most, and once. */
  readonly postponeWeeks: number;
  readonly objectDays: number;
  /** After its last outcome a part closes by itself. */
  readonly closeDays: number;
  readonly keeping: Keeping;
  /** Working days of each level at which a bottleneck is looked at, from level 1 on. */
  readonly bottleneckWorkingDays: readonly number[];
}

/** Years, counted from the day on which a part was closed. */
export interface Keeping {
  /** Provisions of care, which the law has kept longest when help was given. */
  readonly careProvisions: readonly string[];
  readonly care: number;
  readonly given: number;
  /** A part about these alone. */
  readonly debtProvisions: readonly string[];
  readonly debts: number;
  readonly refused: number;
  readonly otherwise: number;
}
