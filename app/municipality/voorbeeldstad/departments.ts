import type { Department, DepartmentId, Policy } from "../policy.ts";

export const phone = "000-123 45 67";

/** In the order that decides the contact department when no other rule does. */
export const departments: readonly Department[] = [
  department("kcc", "Klantcontactcentrum", "Klantcontactcentrum", "loket"),
  department("jeugd-gezin", "Team Jeugd & Gezin", "Team Jeugd & Gezin", "jeugd"),
  { ...department("meedoen", "Werk & Inkomen, team Meedoen", "Team Meedoen", "meedoen"), aboutMoney: true },
  department("jongerenloket", "Jongerenloket 16-27", "Jongerenloket", "jongeren"),
  { ...department("wonen", "Wonen en urgentie", "Wonen en urgentie", "wonen"), aboutMoney: true },
  department("wmo", "Wmo en zorg 18+", "Wmo en zorg 18+", "wmo"),
  {
    ...department("schuldhulp", "Schuldhulpverlening", "Schuldhulpverlening", "geldzorgen"),
    aboutMoney: true,
  },
  department("kwaliteit", "Beleid & Kwaliteit", "Beleid & Kwaliteit", "kwaliteit"),
];

export const tasks: Policy["tasks"] = {
  questions: "kcc",
  safety: "jeugd-gezin",
  housing: "wonen",
  debts: "schuldhulp",
  money: "meedoen",
};

function department(id: DepartmentId, name: string, shortName: string, mailbox: string): Department {
  return { id, name, shortName, email: `${mailbox}@voorbeeldstad.example`, phone };
}
