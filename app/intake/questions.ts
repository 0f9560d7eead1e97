import { z } from "zod";
import * as facts from "#app/schemes/contract/facts.ts";
import type { Question, SeenBy } from "#app/schemes/contract/question.ts";
import { children } from "#app/schemes/fields/children.ts";
import { oneOf, someOf, yesOrNo } from "#app/schemes/fields/choice.ts";
import { optionalEmail, phone, postcode, requiredEmail } from "#app/schemes/fields/contact.ts";
import { date } from "#app/schemes/fields/date.ts";
import { money } from "#app/schemes/fields/money.ts";
import { codeText, optionalText, requiredText } from "#app/schemes/fields/text.ts";
import { interpreterLanguages } from "./interpreters.ts";
import { conversationAnswer } from "./conversation-answer.ts";

const yesNo = ["yes", "no"] as const;
const livesWith = facts.livesWithAnswers;
const circumstances = [...facts.circumstances, "none"] as const;
const dueSoon = [...facts.dueSoon, "none"] as const;

/** Somebody alive: from 120 years ago until today is checked against the moment in `validateMoment`. */
const born = date();

/** Who sees the answer has to be said of each: no scheme owns it. */
type SharedQuestion = Omit<Question, "words"> & { readonly seenBy: SeenBy };

/**
 * The questions that several schemes share. Their words stand in locales/<lang>/intake.json under
 * `questions.<id>`. A scheme's own questions live in its folder.
 */
const list = [
  {
    id: "topics",
    seenBy: "contact",
    kind: "checkboxes",
    options: facts.topics,
    schema: someOf(facts.topics),
  },
  { id: "urgentNow", seenBy: "contact", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "role", seenBy: "everyone", kind: "radio", options: facts.roles, schema: oneOf(facts.roles) },
  {
    id: "organisation",
    seenBy: "everyone",
    kind: "text",
    schema: requiredText(120),
    autocomplete: "organization",
  },
  { id: "consent", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  {
    id: "feelsSafe",
    seenBy: "contact",
    kind: "radio",
    options: facts.feelsSafeAnswers,
    schema: oneOf(facts.feelsSafeAnswers),
  },
  { id: "ownWords", seenBy: ["vraag"], kind: "textarea", schema: requiredText(2000, true) },
  { id: "postcode", seenBy: "everyone", kind: "postcode", schema: postcode(), autocomplete: "postal-code" },
  { id: "pregnant", seenBy: ["jonge-ouders"], kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "hasChildren", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "studying", seenBy: ["jonge-ouders"], kind: "radio", options: yesNo, schema: yesOrNo() },
  {
    id: "custody",
    seenBy: ["scheiding", "wegwijzer-jeugd"],
    kind: "radio",
    options: facts.custodyClaims,
    schema: oneOf(facts.custodyClaims),
  },
  { id: "bothParentsCome", seenBy: ["scheiding"], kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "children", seenBy: "everyone", kind: "names", schema: children() },
  { id: "childBirthDate", seenBy: "everyone", kind: "date", schema: born },
  { id: "livesWith", seenBy: "everyone", kind: "radio", options: livesWith, schema: oneOf(livesWith) },
  { id: "registeredWithMe", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "partner", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "home", seenBy: ["huisvesting"], kind: "radio", options: facts.homes, schema: oneOf(facts.homes) },
  {
    id: "incomeSources",
    seenBy: "money",
    kind: "checkboxes",
    options: facts.incomeSources,
    schema: someOf(facts.incomeSources, "none"),
    exclusive: "none",
  },
  { id: "monthlyNet", seenBy: "money", kind: "money", schema: money(), mayNotKnow: true },
  {
    id: "wealth",
    seenBy: "money",
    kind: "radio",
    options: ["below", "above"],
    schema: oneOf(["below", "above"]),
    mayNotKnow: true,
  },
  { id: "birthDate", seenBy: "everyone", kind: "date", schema: born, autocomplete: "bday" },
  { id: "partnerBirthDate", seenBy: "money", kind: "date", schema: born },
  {
    id: "circumstances",
    seenBy: "money",
    kind: "checkboxes",
    options: circumstances,
    schema: someOf(circumstances, "none"),
    exclusive: "none",
  },
  { id: "debts", seenBy: ["geldzorgen"], kind: "radio", options: yesNo, schema: yesOrNo() },
  {
    id: "dueWithin14Days",
    seenBy: "contact",
    kind: "checkboxes",
    options: dueSoon,
    schema: someOf(dueSoon, "none"),
    exclusive: "none",
  },
  { id: "chosen", seenBy: "nobody", kind: "provisions", schema: z.array(z.string().max(60)).max(40) },
  { id: "firstName", seenBy: "everyone", kind: "text", schema: requiredText(80), autocomplete: "given-name" },
  {
    id: "lastName",
    seenBy: "everyone",
    kind: "text",
    schema: requiredText(120),
    autocomplete: "family-name",
  },
  { id: "houseNumber", seenBy: "everyone", kind: "text", schema: codeText(12) },
  { id: "phone", seenBy: "everyone", kind: "phone", schema: phone(), autocomplete: "tel" },
  { id: "mayLeaveMessage", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "mayNameUs", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "safeMoment", seenBy: "everyone", kind: "text", schema: optionalText(200), optional: true },
  { id: "mailIsSafe", seenBy: "everyone", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "safeEmail", seenBy: "everyone", kind: "email", schema: requiredEmail(), autocomplete: "email" },
  { id: "familyContact", seenBy: "everyone", kind: "text", schema: optionalText(200), optional: true },
  {
    id: "email",
    seenBy: "everyone",
    kind: "email",
    schema: optionalEmail(),
    optional: true,
    autocomplete: "email",
  },
  {
    id: "interpreter",
    seenBy: "everyone",
    kind: "select",
    options: interpreterLanguages,
    schema: oneOf(interpreterLanguages),
  },
  { id: "conversation", seenBy: "everyone", kind: "slot", schema: conversationAnswer },
] as const satisfies readonly SharedQuestion[];

/** Ids of shared questions, so that a page that asks for a misspelt one does not compile. */
export type SharedQuestionId = (typeof list)[number]["id"];

export const sharedQuestions: readonly Question[] = list.map((question) => ({
  ...question,
  words: "intake",
}));
