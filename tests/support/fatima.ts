/**
 * Fatima's answers as she types them, page by page: a path and the fields to fill. A mother of three who applies
 * for six provisions and books an appointment. The same journey serves the browser tests and the benchmark.
 */
export interface TypedPage {
  /** Path below the draft, or "/" for the start page. */
  readonly path: string;
  /** Field name and value; a list for fields that come more than once. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

export const fatima: readonly TypedPage[] = [
  { path: "/", fields: { topics: ["child-costs"] } },
  { path: "nu", fields: { urgentNow: "no" } },
  { path: "wie", fields: { role: "parent" } },
  { path: "postcode", fields: { postcode: "1234ab" } },
  { path: "kinderen", fields: { children: ["Yasmin", "Adam", "Noor"], "children.sleutel": ["", "", ""] } },
  { path: "kind/c1", fields: { ...born(1, 4, 2013), livesWith: "me" } },
  { path: "kind/c2", fields: { ...born(12, 9, 2018), livesWith: "me" } },
  { path: "kind/c3", fields: { ...born(30, 6, 2024), livesWith: "me" } },
  { path: "thuis", fields: { partner: "no", home: "own" } },
  { path: "geld/soort", fields: { incomeSources: ["wage"] } },
  { path: "geld/inkomen", fields: { monthlyNet: "1.600" } },
  { path: "geld/spaargeld", fields: { wealth: "below" } },
  { path: "geld/zorgen", fields: { debts: "no", dueWithin14Days: ["none"] } },
  { path: "al-gekregen", fields: { receivedBefore: "no" } },
  { path: "kiezen/c1", fields: { chosen: ["schoolkosten", "sport"] } },
  { path: "kiezen/c2", fields: { chosen: ["schoolkosten", "sport", "verjaardag"] } },
  { path: "kiezen/c3", fields: { chosen: ["verjaardag"] } },
  { path: "sport/c1", fields: { sportClub: "FC Noorderkwartier" } },
  { path: "sport/c2", fields: { "weet-niet": "sportClub" } },
  { path: "contact/naam", fields: { firstName: "Fatima", lastName: "Amrani", houseNumber: "12 B" } },
  { path: "contact/bereiken", fields: { phone: "06 00 00 00 00", mayLeaveMessage: "no", email: "" } },
  { path: "contact/taal", fields: { interpreter: "ar" } },
];

function born(day: number, month: number, year: number): Record<string, string> {
  return {
    "childBirthDate.dag": String(day),
    "childBirthDate.maand": String(month),
    "childBirthDate.jaar": String(year),
  };
}
