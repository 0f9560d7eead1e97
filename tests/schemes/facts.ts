import type { Scheme } from "#app/schemes/contract/scheme.ts";

/** Facts of a scheme that no family could tell. `taken` are the names of all other facts. */
export function factProblems(scheme: Scheme, taken: readonly string[]): string[] {
  const { id: name, facts = {}, pages, questions } = scheme;
  return Object.entries(facts).flatMap(([fact, { question, perChild = false, schema, otherwise }]) => {
    const asking = pages.filter(({ asks }) => asks.includes(question));
    return [
      ...(taken.includes(fact)
        ? [`${name}: there is a fact "${fact}" already. Use that one, or give this one another name.`]
        : []),
      ...(questions.some(({ id }) => id === question)
        ? []
        : [
            `${name}: no question of it is "${question}", from which "${fact}" is learned. Mend its facts.ts or questions.ts.`,
          ]),
      ...(asking.some((page) => (page.perChild ?? false) !== perChild)
        ? [
            `${name}: "${fact}" is ${perChild ? "a fact of a child" : "no fact of a child"}, and the page that asks it is ${perChild ? "not per child" : "per child"}. Set \`perChild\` on both or on neither.`,
          ]
        : []),
      ...(schema.safeParse(otherwise).success
        ? []
        : [
            `${name}: what the bench answers for "${fact}" is not what its schema takes. Mend \`otherwise\` in its facts.ts.`,
          ]),
    ];
  });
}
