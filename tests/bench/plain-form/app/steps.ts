import { z } from "zod";

interface Text {
  readonly kind: "text";
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface Choice {
  readonly kind: "radio" | "checkboxes";
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type Field = Text | Choice;

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly why: string;
  readonly fields: readonly Field[];
  readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
}

const yesNo = [
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nee" },
];

const homes = [
  { value: "own", label: "In een eigen huis of een huurhuis" },
  { value: "family", label: "Bij familie of vrienden" },
  { value: "shelter", label: "In een opvang" },
  { value: "none", label: "Ik heb geen vaste plek" },
];

const sources = [
  { value: "wage", label: "Loon" },
  { value: "social-assistance", label: "Bijstand" },
  { value: "benefit", label: "Een andere uitkering" },
  { value: "pension", label: "Pensioen of AOW" },
  { value: "self-employed", label: "Eigen bedrijf" },
  { value: "none", label: "Geen inkomen" },
];

const values = (options: readonly { readonly value: string }[]) =>
  z.enum(options.map((option) => option.value) as [string, ...string[]], "Kies een antwoord.");
const number = (from: number, to: number) =>
  z.coerce
    .number("Vul een getal in.")
    .int("Vul een heel getal in.")
    .min(from, "Te laag.")
    .max(to, "Te hoog.");
const words = z.string().trim().min(1, "Vul dit in.").max(200, "Dat is te lang.");

/** The questions of a form as many municipalities have one: six steps. */
export const steps: readonly Step[] = [
  {
    id: "postcode",
    title: "Wat is uw postcode?",
    hint: "Bijvoorbeeld 1234 AB.",
    why: "Wij helpen gezinnen die in onze gemeente wonen.",
    fields: [{ kind: "text", name: "postcode", label: "Postcode" }],
    schema: z.object({ postcode: z.string().regex(/^\d{4}\s?[a-z]{2}$/i, "Een postcode is 1234 AB.") }),
  },
  {
    id: "kind",
    title: "Wanneer is uw kind geboren?",
    hint: "Bijvoorbeeld 31 12 2018.",
    why: "Wat uw kind kan krijgen hangt af van de leeftijd.",
    fields: [
      { kind: "text", name: "name", label: "Voornaam" },
      { kind: "text", name: "day", label: "Dag" },
      { kind: "text", name: "month", label: "Maand" },
      { kind: "text", name: "year", label: "Jaar" },
    ],
    schema: z.object({ name: words, day: number(1, 31), month: number(1, 12), year: number(2000, 2030) }),
  },
  {
    id: "thuis",
    title: "Hoe woont u?",
    hint: "Het gaat om waar u nu woont.",
    why: "Met een partner telt het inkomen van u samen.",
    fields: [
      { kind: "radio", name: "partner", label: "Woont u samen met een partner?", options: yesNo },
      { kind: "radio", name: "home", label: "Waar woont u?", options: homes },
    ],
    schema: z.object({ partner: values(yesNo), home: values(homes) }),
  },
  {
    id: "soort",
    title: "Welk inkomen heeft u?",
    hint: "U kunt meer dan een antwoord kiezen.",
    why: "Wie bijstand heeft, hoeft ons het bedrag niet te vertellen.",
    fields: [{ kind: "checkboxes", name: "sources", label: "Uw inkomen", options: sources }],
    schema: z.object({ sources: z.array(values(sources)).min(1, "Kies een antwoord.") }),
  },
  {
    id: "bedrag",
    title: "Hoeveel krijgt u per maand?",
    hint: "Het bedrag dat op uw rekening komt.",
    why: "Met een laag inkomen kunt u meer krijgen.",
    fields: [
      { kind: "text", name: "amount", label: "Bedrag in euro", hint: "Zonder vakantiegeld en toeslagen." },
    ],
    schema: z.object({ amount: number(0, 100_000) }),
  },
  {
    id: "contact",
    title: "Hoe bereiken wij u?",
    hint: "Wij bellen u binnen vijf werkdagen.",
    why: "Wij gebruiken dit alleen voor uw aanvraag.",
    fields: [
      { kind: "text", name: "name", label: "Uw naam" },
      { kind: "text", name: "phone", label: "Telefoonnummer" },
      { kind: "radio", name: "message", label: "Mogen wij een bericht achterlaten?", options: yesNo },
    ],
    schema: z.object({ name: words, phone: words, message: values(yesNo) }),
  },
];
