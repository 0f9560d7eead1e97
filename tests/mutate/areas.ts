/** What is mutated, and the tests that have to notice it: those that stand near. Paths begin so. */
export interface Area {
  readonly code: string;
  /** Below it, but no part of what the loket does for a family. */
  readonly except?: string;
  readonly tests: readonly string[];
}

export const areas: readonly Area[] = [
  { code: "app/triage/", except: "app/triage/bench/", tests: ["app/triage/"] },
  { code: "app/schemes/", tests: ["app/schemes/", "tests/schemes/", "app/triage/rule-pairs.test.ts"] },
  { code: "app/municipality/", tests: ["app/municipality/", "app/schemes/"] },
  { code: "app/staff/", tests: ["app/staff/"] },
  { code: "app/requests/", tests: ["app/requests/"] },
  { code: "app/conversations/", tests: ["app/conversations/", "app/requests/appointments/"] },
  { code: "app/outbox/", tests: ["app/outbox/", "app/messages/"] },
];
