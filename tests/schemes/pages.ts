import type { Policy } from "#app/municipality/policy.ts";
import type { Page } from "#app/schemes/contract/question.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";

/** Pages and questions of a scheme that would not be asked, or not as they are meant. `others` are all other pages. */
export function pageProblems(scheme: Scheme, others: readonly Page[]): string[] {
  const { id: name, pages, questions } = scheme;
  const asked = new Set(pages.flatMap(({ asks }) => asks));
  return [
    ...questions
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => `${name}: no page asks "${id}". Name it in the \`asks\` of a page in its pages.ts.`),
    ...pages
      .filter(({ when }) => when === undefined)
      .map(
        ({ path }) =>
          `${name}: the page "${path}" has no \`when\`, so that every family gets it. Say when it is needed.`,
      ),
    ...pages
      .filter((page) => pages.some((one) => one !== page && isSame(one, page)))
      .map(
        ({ path }) =>
          `${name}: two pages have the path "${path}", of which only the first is shown. Give one another path.`,
      ),
    ...pages
      .filter((page) => others.some((one) => isSame(one, page)))
      .map(
        ({ path }) =>
          `${name}: another scheme, or the shared flow, has a page "${path}" too. Give this one another path.`,
      ),
    ...questions
      .filter(({ words }) => words !== name)
      .map(
        ({ id, words }) =>
          `${name}: the words of "${id}" are looked for in ${words}.json. Write questionsOf("${name}", …).`,
      ),
  ];
}

const isSame = (one: Page, other: Page) =>
  one.path === other.path && (one.perChild ?? false) === (other.perChild ?? false);

/** Provisions that nobody would handle. A department that depends on the family is for the scheme's own tests. */
export function provisionProblems(scheme: Scheme, policy: Policy, others: readonly Scheme[]): string[] {
  const departments = policy.departments.map(({ id }) => id);
  const taken = others.flatMap(({ provisions }) => provisions.map(({ id }) => id));
  return scheme.provisions.flatMap(({ id, department }) => [
    ...(typeof department === "string" && !departments.includes(department)
      ? [
          `${scheme.id}: "${id}" goes to "${department}", which is no department. There are ${departments.join(", ")}.`,
        ]
      : []),
    ...(taken.includes(id)
      ? [`${scheme.id}: another scheme has a provision "${id}" too. Give it another id.`]
      : []),
  ]);
}
