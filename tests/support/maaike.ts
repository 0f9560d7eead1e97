import { first, type Step } from "./journey.ts";

export interface MaaikeChoices {
  readonly mailIsSafe: boolean;
  readonly appointment: "booked" | "call-me";
}

/** An address that only she reads. */
export const ownAddress = "alleen-van-mij@voorbeeld.example";

/** What nobody may find who looks at her screen, her history or her mail after she left. */
export const personal = /Maaike|Visser|Jurre|scheid|uit elkaar|veilig|06 ?11|31611/i;

/**
 * A mother who leaves her partner and sometimes does not feel safe: her whole way, page by page, to the button that
 * sends it. He does not know.
 */
export function journeyOfMaaike({ mailIsSafe, appointment }: MaaikeChoices): readonly Step[] {
  const page = (path: string, fields: Step["fields"]): Step => ({ path, fields });
  const born = { "childBirthDate.dag": "4", "childBirthDate.maand": "3", "childBirthDate.jaar": "2017" };
  return [
    page("/", { topics: ["separation"] }),
    { path: "begin", fields: {}, follow: "/nu" },
    page("nu", { urgentNow: "no" }),
    page("wie", { role: "parent" }),
    page("hoe-gaat-het", { feelsSafe: "sometimes" }),
    page("postcode", { postcode: "1234 AB" }),
    page("kinderen", { children: ["Jurre"] }),
    page("kind/c1", { ...born, livesWith: "me" }),
    page("kinderen/besluiten", { custody: "joint" }),
    page("wonen", { home: "own" }),
    page("geld/zorgen", { debts: "no", dueWithin14Days: ["none"] }),
    { path: "uitkomst", fields: {}, follow: "/kiezen" },
    page("kiezen", { chosen: ["scheidingsgesprek"] }),
    page("kiezen/c1", { chosen: ["kies"] }),
    page("over/fase", { separationPhase: "thinking" }),
    page("over/hulp", { separationHelp: ["telling-children"] }),
    page("over/afspraken", { parentingPlan: "no" }),
    page("over/contact", { otherParentKnows: "does-not-know" }),
    page("contact/naam", { firstName: "Maaike", lastName: "Visser", houseNumber: "7" }),
    page("contact/rustig", {
      phone: "06 11 11 11 11",
      mayLeaveMessage: "no",
      mayNameUs: "no",
      safeMoment: "na tien uur",
    }),
    page("contact/mail", { mailIsSafe: mailIsSafe ? "yes" : "no" }),
    ...(mailIsSafe ? [page("contact/mailadres", { safeEmail: ownAddress })] : []),
    page("contact/taal", { interpreter: "none" }),
    {
      path: "gesprek",
      fields: appointment === "booked" ? { tijd: first } : {},
      press: ["wens", appointment],
    },
    page("controleren", { honest: "yes" }),
  ];
}
