import { z } from "zod";
import * as facts from "#app/schemes/contract/facts.ts";
import type { Question } from "#app/schemes/contract/question.ts";
import { children } from "#app/schemes/fields/children.ts";
import { oneOf, someOf, yesOrNo } from "#app/schemes/fields/choice.ts";
import { optionalEmail, phone, postcode, requiredEmail } from "#app/schemes/fields/contact.ts";
import { date } from "#app/schemes/fields/date.ts";
import { money } from "#app/schemes/fields/money.ts";
import { optionalText, requiredText } from "#app/schemes/fields/text.ts";
import { interpreterLanguages } from "./interpreters.ts";
import { conversationAnswer } from "./conversation-answer.ts";

const yesNo = ["yes", "no"] as const;
const livesWith = facts.livesWithAnswers;
const circumstances = [...facts.circumstances, "none"] as const;
const dueSoon = [...facts.dueSoon, "none"] as const;

/** Somebody alive: from 120 years ago until today is checked against the moment in `validateMoment`. */
const born = date();

/**
 * The questions that several schemes share. Their words stand in locales/<lang>/intake.json under
 * `questions.<id>`. A scheme's own questions live in its folder.
 */
const list = [
  { id: "topics", kind: "checkboxes", options: facts.topics, schema: someOf(facts.topics) },
  { id: "urgentNow", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "role", kind: "radio", options: facts.roles, schema: oneOf(facts.roles) },
  { id: "organisation", kind: "text", schema: requiredText(120), autocomplete: "organization" },
  { id: "consent", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "feelsSafe", kind: "radio", options: facts.feelsSafeAnswers, schema: oneOf(facts.feelsSafeAnswers) },
  { id: "ownWords", kind: "textarea", schema: requiredText(2000, true) },
  { id: "postcode", kind: "postcode", schema: postcode(), autocomplete: "postal-code" },
  { id: "pregnant", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "hasChildren", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "studying", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "custody", kind: "radio", options: facts.custodyClaims, schema: oneOf(facts.custodyClaims) },
  { id: "bothParentsCome", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "inYouthCare", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "homeAfter18", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "incomeAfter18", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "children", kind: "names", schema: children() },
  { id: "childBirthDate", kind: "date", schema: born },
  { id: "livesWith", kind: "radio", options: livesWith, schema: oneOf(livesWith) },
  { id: "registeredWithMe", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "partner", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "home", kind: "radio", options: facts.homes, schema: oneOf(facts.homes) },
  {
    id: "incomeSources",
    kind: "checkboxes",
    options: facts.incomeSources,
    schema: someOf(facts.incomeSources, "none"),
    exclusive: "none",
  },
  { id: "monthlyNet", kind: "money", schema: money(), mayNotKnow: true },
  {
    id: "wealth",
    kind: "radio",
    options: ["below", "above"],
    schema: oneOf(["below", "above"]),
    mayNotKnow: true,
  },
  { id: "birthDate", kind: "date", schema: born, autocomplete: "bday" },
  { id: "partnerBirthDate", kind: "date", schema: born },
  {
    id: "circumstances",
    kind: "checkboxes",
    options: circumstances,
    schema: someOf(circumstances, "none"),
    exclusive: "none",
  },
  { id: "debts", kind: "radio", options: yesNo, schema: yesOrNo() },
  {
    id: "dueWithin14Days",
    kind: "checkboxes",
    options: dueSoon,
    schema: someOf(dueSoon, "none"),
    exclusive: "none",
  },
  { id: "chosen", kind: "provisions", schema: z.array(z.string().max(60)).max(40) },
  { id: "firstName", kind: "text", schema: requiredText(80), autocomplete: "given-name" },
  { id: "lastName", kind: "text", schema: requiredText(120), autocomplete: "family-name" },
  { id: "houseNumber", kind: "text", schema: requiredText(12) },
  { id: "phone", kind: "phone", schema: phone(), autocomplete: "tel" },
  { id: "mayLeaveMessage", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "mayNameUs", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "safeMoment", kind: "text", schema: optionalText(200), optional: true },
  { id: "mailIsSafe", kind: "radio", options: yesNo, schema: yesOrNo() },
  { id: "safeEmail", kind: "email", schema: requiredEmail(), autocomplete: "email" },
  { id: "familyContact", kind: "text", schema: optionalText(200), optional: true },
  { id: "email", kind: "email", schema: optionalEmail(), optional: true, autocomplete: "email" },
  {
    id: "interpreter",
    kind: "select",
    options: interpreterLanguages,
    schema: oneOf(interpreterLanguages),
  },
  { id: "conversation", kind: "slot", schema: conversationAnswer },
] as const satisfies readonly Omit<Question, "words">[];

/** Ids of shared questions, so that a page that asks for a misspelt one does not compile. */
export type SharedQuestionId = (typeof list)[number]["id"];

export const sharedQuestions: readonly Question[] = list.map((question) => ({
  ...question,
  words: "intake",
}));
