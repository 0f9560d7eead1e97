import { completedYears } from "#app/schemes/contract/age.ts";
import { choseAny, choseForChild, choseForSelf } from "#app/schemes/contract/chosen.ts";
import type { Page, PageMoment } from "#app/schemes/contract/question.ts";

/** From this age a child is asked to join the appointment (Jeugdwet 7.3.4). */
const joinsFrom = 12;

const isOldEnoughToJoin = ({ facts, person, on }: PageMoment) => {
  const child = facts.children.find((known) => known.key === person);
  return child !== undefined && completedYears(child.birthDate, on) >= joinsFrom;
};

/** What a youth worker needs before the appointment: about each child, or about the young person who asks. */
export const pages: readonly Page[] = [
  {
    path: "over/kind",
    section: "choose",
    asks: ["concern", "wish"],
    perChild: true,
    when: choseForChild("jeugdhulp"),
  },
  {
    path: "over/kind-weet",
    section: "choose",
    asks: ["childAware"],
    perChild: true,
    when: (moment) => choseForChild("jeugdhulp")(moment) && isOldEnoughToJoin(moment),
  },
  { path: "over/jou", section: "choose", asks: ["concern", "wish"], when: choseForSelf("jeugdhulp") },
  { path: "over/wie-weet", section: "choose", asks: ["whoMayKnow"], when: choseForSelf("jeugdhulp") },
  {
    path: "over/hulp-nu",
    section: "choose",
    asks: ["helpNow"],
    when: (moment) => choseAny("jeugdhulp")(moment) && moment.facts.role !== "child",
  },
];
