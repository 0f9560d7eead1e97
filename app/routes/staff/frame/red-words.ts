import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";
import type { RequestHead } from "#app/requests/read/head.server.ts";
import { applicantName, requestProvisionName, departmentInSentence, departmentName } from "./words.ts";
import { requestPath } from "#app/routes/staff/frame/paths.ts";

/** A red request on top of every page: who, who has the contact, and what the own part is. */
export function redSignalWords(head: RequestHead, policy: Policy, words: Words) {
  const { t } = words;
  const department = departmentInSentence(policy, head.contactDepartment);
  const own = head.part?.provisions.map(({ provision }) => requestProvisionName(provision, words)) ?? [];
  return {
    href: requestPath(head.requestId),
    title: t("staff:red.title", { name: applicantName(head) }),
    text: [
      head.contactPerson
        ? t("staff:red.by", { person: head.contactPerson, department })
        : t("staff:red.byNobody", { department: departmentName(policy, head.contactDepartment) }),
      own.length > 0 ? t("staff:red.own", { provisions: [...new Set(own)].join(", ") }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
