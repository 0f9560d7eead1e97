/** Why a part goes to another department. Codes: the audit holds no free text. */
export const transferReasons = ["belongs-there", "family-asked", "together", "other-expertise"] as const;
export type TransferReason = (typeof transferReasons)[number];
