import type { DepartmentId, Policy, Task, Urgency } from "#app/municipality/policy.ts";
import { departmentFor } from "#app/schemes/assess.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";
import type { Versioned } from "#app/schemes/contract/triage-rule.ts";
import { reasonOf, type Situation } from "./rule.ts";
import type { Part } from "./outcome.ts";

interface PartSituation extends Situation {
  readonly urgency: Urgency;
  /** Parts so far: departments that a request or an earlier rule brought in. */
  readonly departments: ReadonlySet<DepartmentId>;
}

interface PartRule extends Versioned {
  readonly task: Task;
  readonly adds: string;
  readonly when: (situation: PartSituation) => boolean;
}

const asked = { id: "part-asked-for", version: 1 };
const outsideMunicipality = { id: "part-outside-municipality", version: 1 };

/** In order: each rule sees the parts that those before it made. */
const adding: readonly PartRule[] = [
  {
    id: "part-red-without-youth-team",
    version: 1,
    task: "safety",
    adds: "spoed",
    when: ({ urgency, departments, policy }) => urgency === "red" && !departments.has(policy.tasks.safety),
  },
  {
    id: "part-no-own-home",
    version: 1,
    task: "housing",
    adds: "huisvesting",
    when: ({ facts }) => facts.home === "friends" || facts.home === "shelter" || facts.home === "nowhere",
  },
  {
    id: "part-debts",
    version: 1,
    task: "debts",
    adds: "geldzorgen",
    when: ({ facts }) => facts.debts === true,
  },
  {
    id: "part-other-question",
    version: 1,
    task: "questions",
    adds: "vraag",
    when: ({ facts }) => facts.topics.includes("other"),
  },
  {
    id: "part-nothing-else",
    version: 1,
    task: "questions",
    adds: "vraag",
    when: ({ departments }) => departments.size === 0,
  },
];

export const partRules = [asked, outsideMunicipality, ...adding];

/** One part per department, in the order of the municipality's list; their provisions sorted. */
export function partsOf(situation: Situation, urgency: Urgency): Part[] {
  const parts = new Map<DepartmentId, Part>();
  for (const key of situation.requests) add(parts, departmentFor(key, situation.facts), key, asked);
  for (const rule of adding) {
    const departments = new Set(parts.keys());
    if (rule.when({ ...situation, urgency, departments }))
      add(parts, situation.policy.tasks[rule.task], rule.adds, rule);
  }
  return situation.policy.departments.flatMap(({ id }) => parts.get(id) ?? []);
}

/** Outside the municipality there is one part: a person who says which municipality to go to. */
export function partsOutside(policy: Policy): Part[] {
  return [
    { department: policy.tasks.questions, provisions: ["vraag"], reasons: [reasonOf(outsideMunicipality)] },
  ];
}

function add(
  parts: Map<DepartmentId, Part>,
  department: DepartmentId,
  provision: ProvisionKey,
  rule: Versioned,
): void {
  const part = parts.get(department) ?? { department, provisions: [], reasons: [] };
  const told = part.reasons.some((reason) => reason.rule === rule.id);
  parts.set(department, {
    department,
    provisions: [...part.provisions, provision].sort(),
    reasons: told ? part.reasons : [...part.reasons, reasonOf(rule)],
  });
}
