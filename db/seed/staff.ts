import type { Insertable } from "kysely";
import type { StaffTable } from "../schema.ts";

type Worker = Pick<
  Insertable<StaffTable>,
  "id" | "name" | "email" | "department" | "role" | "languages" | "skills"
>;

const mail = (name: string) => `${name}@voorbeeldstad.example`;

/** The fictional people of Voorbeeldstad. Their ids never change: rosters and tests name them. */
export const exampleStaff: readonly Worker[] = [
  {
    id: "staff-samira-elmahdi",
    name: "Samira Elmahdi",
    email: mail("samira.elmahdi"),
    department: "jeugd-gezin",
    role: "worker",
    languages: "nl,ar,en",
  },
  {
    id: "staff-bart-de-haan",
    name: "Bart de Haan",
    email: mail("bart.dehaan"),
    department: "meedoen",
    role: "worker",
    languages: "nl,en",
  },
  {
    id: "staff-noor-verbeek",
    name: "Noor Verbeek",
    email: mail("noor.verbeek"),
    department: "meedoen",
    role: "worker",
    languages: "nl,en",
  },
  {
    id: "staff-emre-aydin",
    name: "Emre Aydin",
    email: mail("emre.aydin"),
    department: "meedoen",
    role: "worker",
    languages: "nl,tr",
  },
  {
    id: "staff-yusuf-demir",
    name: "Yusuf Demir",
    email: mail("yusuf.demir"),
    department: "meedoen",
    role: "team_lead",
    languages: "nl,tr,en",
  },
  {
    id: "staff-joy-mensah",
    name: "Joy Mensah",
    email: mail("joy.mensah"),
    department: "jongerenloket",
    role: "worker",
    languages: "nl,en",
  },
  {
    id: "staff-ruud-peters",
    name: "Ruud Peters",
    email: mail("ruud.peters"),
    department: "wonen",
    role: "worker",
    languages: "nl",
  },
  {
    id: "staff-anke-visser",
    name: "Anke Visser",
    email: mail("anke.visser"),
    department: "jeugd-gezin",
    // Outside the team: has conversations, no requests to work on.
    role: "mediator",
    languages: "nl,en",
    skills: "scheidingsgesprek,scheidingsgesprek-samen",
  },
  {
    id: "staff-lotte-brinkman",
    name: "Lotte Brinkman",
    email: mail("lotte.brinkman"),
    department: "kwaliteit",
    role: "manager",
    languages: "nl,en",
  },
  {
    id: "staff-ingrid-bos",
    name: "Ingrid Bos",
    email: mail("ingrid.bos"),
    department: "kwaliteit",
    // Looks after rules and norms, and tries them on made-up families.
    role: "policy_advisor",
    languages: "nl",
  },
  {
    id: "staff-olena-kovalenko",
    name: "Olena Kovalenko",
    email: mail("olena.kovalenko"),
    department: "kcc",
    role: "worker",
    languages: "nl,uk,ru,en",
  },
  {
    id: "staff-farida-aziz",
    name: "Farida Aziz",
    email: mail("farida.aziz"),
    department: "schuldhulp",
    role: "worker",
    languages: "nl,ar",
  },
  {
    id: "staff-hans-mulder",
    name: "Hans Mulder",
    email: mail("hans.mulder"),
    department: "wmo",
    role: "worker",
    languages: "nl",
  },
  {
    id: "staff-wil-jansen",
    name: "Wil Jansen",
    email: mail("wil.jansen"),
    department: "kwaliteit",
    // Keeps rosters, closing days and the like; sees no families.
    role: "functional_admin",
    languages: "nl",
  },
];
