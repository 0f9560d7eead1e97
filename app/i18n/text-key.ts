import type { Tone } from "#app/platform/languages.ts";
import type appointment from "#locales/nl/appointment.json";
import type agenda from "#locales/nl/agenda.json";
import type check from "#locales/nl/check.json";
import type achttien from "#locales/nl/achttien.json";
import type jongeOuders from "#locales/nl/jonge-ouders.json";
import type scheiding from "#locales/nl/scheiding.json";
import type wegwijzerJeugd from "#locales/nl/wegwijzer-jeugd.json";
import type common from "#locales/nl/common.json";
import type conversation from "#locales/nl/conversation.json";
import type desk from "#locales/nl/desk.json";
import type done from "#locales/nl/done.json";
import type find from "#locales/nl/find.json";
import type info from "#locales/nl/info.json";
import type intake from "#locales/nl/intake.json";
import type kindpakket from "#locales/nl/kindpakket.json";
import type mail from "#locales/nl/mail.json";
import type result from "#locales/nl/result.json";
import type staff from "#locales/nl/staff.json";
import type safe from "#locales/nl/safe.json";
import type search from "#locales/nl/search.json";
import type trial from "#locales/nl/trial.json";
import type start from "#locales/nl/start.json";
import type young from "#locales/nl/young.json";

/** Dutch is the measure: a text exists when Dutch has it, and a test keeps the other languages equal. */
interface Catalogue {
  readonly appointment: typeof appointment;
  readonly achttien: typeof achttien;
  readonly "jonge-ouders": typeof jongeOuders;
  readonly scheiding: typeof scheiding;
  readonly "wegwijzer-jeugd": typeof wegwijzerJeugd;
  readonly agenda: typeof agenda;
  readonly check: typeof check;
  readonly conversation: typeof conversation;
  readonly desk: typeof desk;
  readonly done: typeof done;
  readonly find: typeof find;
  readonly info: typeof info;
  readonly intake: typeof intake;
  readonly kindpakket: typeof kindpakket;
  readonly mail: typeof mail;
  readonly result: typeof result;
  readonly staff: typeof staff;
  readonly safe: typeof safe;
  readonly search: typeof search;
  readonly trial: typeof trial;
  readonly start: typeof start;
  readonly young: typeof young;
}

/** "days_one" and "days_other" are asked for as "days" with a count. */
type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${"zero" | "one" | "two" | "few" | "many" | "other"}`
    ? WithoutTone<Base>
    : WithoutTone<Key>;

/** "title_je" is asked for as "title", by words that have that tone. */
type WithoutTone<Key extends string> = Key extends `${infer Base}_${Exclude<Tone, "u">}` ? Base : Key;

type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : Tree[Key] extends readonly unknown[]
      ? never
      : `${Key}.${Path<Tree[Key]>}`;
}[keyof Tree & string];

/** The key of a text: "back" in common.json, "start:title" in another file. */
export type TextKey =
  | Path<typeof common>
  | { [Namespace in keyof Catalogue]: `${Namespace}:${Path<Catalogue[Namespace]>}` }[keyof Catalogue];
