/** Ends of a provision that gets a decision. Source: policy 7. */
export const decisionOutcomes = ["granted", "partly", "refused", "not-treated", "withdrawn"] as const;

/** Ends of everything else. */
export const plainOutcomes = ["started", "answered", "referred", "withdrawn"] as const;

export type PartOutcome = (typeof decisionOutcomes)[number] | (typeof plainOutcomes)[number];
