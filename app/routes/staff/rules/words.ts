import { formatDate, formatList } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { provisionName } from "#app/intake/words/verdicts.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { completedYears } from "#app/schemes/contract/age.ts";
import { parseProvisionKey } from "#app/schemes/contract/provision-key.ts";
import type { FamilyDifference } from "#app/triage/bench/compare-policies.ts";
import { departmentName } from "#app/routes/staff/frame/words.ts";

/** A family for which something changes, and what, in words. */
export interface DifferenceView {
  readonly id: string;
  readonly family: string;
  readonly lines: readonly { readonly about: string; readonly change: string }[];
}

/** The differences of a family: indications first, then what is decided for the whole request. */
export function differenceView(difference: FamilyDifference, policy: Policy, words: Words): DifferenceView {
  const { t, say } = words;
  const { family } = difference;
  const line = <T>(
    about: string,
    { before, after }: { before: T; after: T },
    show: (value: T) => string,
  ) => ({
    about,
    change: t("trial:change", { before: show(before), after: show(after) }),
  });
  const department = (id: string) => departmentName(policy, id);
  const { parts, urgency, firstContactBy, conversation, contactDepartment } = difference;
  return {
    id: family.id,
    family: say(`trial:families.${family.id}`),
    lines: [
      ...difference.verdicts.map((change) =>
        line(aboutProvision(change.key, family, words), change, (outcome) =>
          outcome === null ? t("trial:notOffered") : say(`staff:request.outcomes.${outcome}`).toLowerCase(),
        ),
      ),
      ...(parts
        ? [
            line(t("trial:about.parts"), parts, (value) =>
              formatList(Object.keys(value).map(department), "nl"),
            ),
          ]
        : []),
      ...(urgency
        ? [line(t("trial:about.urgency"), urgency, (value) => say(`staff:urgency.${value}`).toLowerCase())]
        : []),
      ...(firstContactBy
        ? [line(t("trial:about.firstContactBy"), firstContactBy, (value) => formatDate(value, "nl"))]
        : []),
      ...(conversation
        ? [line(t("trial:about.conversation"), conversation, (value) => conversationText(value, words))]
        : []),
      ...(contactDepartment ? [line(t("trial:about.contactDepartment"), contactDepartment, department)] : []),
    ],
  };
}

type Conversation = NonNullable<FamilyDifference["conversation"]>["before"];

function conversationText({ type, minutes, required }: Conversation, { t, say }: Words): string {
  const values = { type: say(`staff:conversations.${type}`).toLowerCase(), minutes };
  return required ? t("trial:conversationRequired", values) : t("trial:conversation", values);
}

function aboutProvision(key: string, { facts, on }: FamilyDifference["family"], words: Words): string {
  const { person } = parseProvisionKey(key);
  const provision = provisionName(key, words);
  if (person === null) return provision;
  if (person === "self") return words.t("trial:forSelf", { provision });
  const born = facts.children.find((child) => child.key === person)?.birthDate;
  return born
    ? words.t("trial:forChild", { provision, age: completedYears(born, localDate(on)) })
    : provision;
}
