import { z } from "zod";
import { urgencies, type Policy } from "#app/municipality/policy.ts";
import { money } from "#app/schemes/fields/money.ts";
import { schemes } from "#app/schemes/index.ts";
import { newestNorm, type RuleNumbers } from "#app/triage/bench/rule-change.ts";

const normNames = ["single", "couple", "singlePension", "couplePension"] as const;
const limits = { margin: [0, 100], days: [0, 60], percent: [1, 500] } as const;
type Kind = "amount" | keyof typeof limits;

/** One number of the form, as it is now. */
export interface NumberField {
  /** Name and id in the form. */
  readonly name: string;
  readonly kind: Kind;
  /** Which group of the form it is in. */
  readonly group: "norms" | "margin" | "days" | "percents";
  /** The norm's name, the level, or the provision. */
  readonly id: string;
  readonly value: string;
}

/** Every number that can be tried, with the value it has now. */
export function numberFields(policy: Policy): readonly NumberField[] {
  const norm = newestNorm(policy);
  const tested = schemes
    .flatMap(({ provisions }) => provisions)
    .filter((one) => one.incomePercent !== undefined);
  return [
    ...normNames.map((id) => field("norms", "amount", id, (norm[id] / 100).toFixed(2).replace(".", ","))),
    field("margin", "margin", "margin", String(policy.marginPercent - 100)),
    ...urgencies.map((id) => field("days", "days", id, String(policy.firstContactWorkingDays[id]))),
    ...tested.map(({ id, incomePercent }) =>
      field("percents", "percent", id, String(policy.incomePercents?.[id] ?? incomePercent)),
    ),
  ];
}

function field(group: NumberField["group"], kind: Kind, id: string, value: string): NumberField {
  return { name: `${group}-${id}`, kind, group, id, value };
}

/** Reads the numbers. Codes: "amount", and "whole" with the limits that the number is between. */
export function numbersShape(policy: Policy): z.ZodType<RuleNumbers> {
  const fields = numberFields(policy);
  return z
    .object(Object.fromEntries(fields.map(({ name, kind }) => [name, numberShape(kind)])))
    .transform((values): RuleNumbers => {
      const group = (name: NumberField["group"]) =>
        Object.fromEntries(
          fields.filter((one) => one.group === name).map((one) => [one.id, values[one.name]]),
        ) as Readonly<Record<string, number>>;
      return {
        norm: group("norms") as RuleNumbers["norm"],
        marginPercent: 100 + (values["margin-margin"] ?? 0),
        firstContactWorkingDays: group("days"),
        incomePercents: group("percents"),
      };
    });
}

function numberShape(kind: Kind): z.ZodType<number> {
  return z.unknown().transform((typed, context) => {
    const value = read(kind, typeof typed === "string" ? typed.trim() : "");
    if (value !== null) return value;
    if (kind === "amount") context.addIssue({ code: "custom", message: "amount" });
    else {
      const [from, to] = limits[kind];
      context.addIssue({ code: "custom", message: "whole", params: { from, to } });
    }
    return z.NEVER;
  });
}

function read(kind: Kind, typed: string): number | null {
  if (kind === "amount") {
    const cents = money().safeParse(typed);
    return cents.success && cents.data > 0 ? cents.data : null;
  }
  const [from, to] = limits[kind];
  const value = /^\d{1,3}$/.test(typed) ? Number(typed) : NaN;
  return value >= from && value <= to ? value : null;
}
