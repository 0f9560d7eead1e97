import { expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "./read.server.ts";
import { postedId, stand, ticked } from "./shapes.ts";

const formOf = (...pairs: readonly (readonly [string, string | Blob])[]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};
const errors = (code: string) => `agenda:hours.errors.${code}`;

test("a form that is right gives its value and what was typed", () => {
  const shape = z.object({ naam: z.string().trim(), dag: ticked });
  const read = readForm(formOf(["naam", " Zuid "], ["dag", "1"], ["dag", "6"]), { shape });
  expect(read).toMatchObject({ ok: true, value: { naam: "Zuid", dag: ["1", "6"] } });
  expect(read.typed).toEqual({ naam: " Zuid ", dag: "1\n6" });
});

test("each field that is wrong has one refusal, with its words, and all that was typed stays", () => {
  const time = z.string().min(2, "time").max(1, "period");
  const shape = z.object({ van: time, tot: time, naam: z.string() });
  expect(readForm(formOf(["van", "x"], ["tot", "xx"], ["naam", "Zuid"]), { shape, errors })).toEqual({
    ok: false,
    form: "",
    typed: { van: "x", tot: "xx", naam: "Zuid" },
    refusals: [
      { field: "van", code: "time", text: "Schrijf de tijd als 09:30, in stappen van 5 minuten" },
      { field: "tot", code: "period", text: "Het einde moet na het begin liggen" },
    ],
  });
});

test("what is wrong with a button or a hidden field is wrong with the form", () => {
  const shape = z.discriminatedUnion("doe", [
    z.object({ doe: z.literal("remove"), id: postedId("not-found"), stand }),
    z.object({ doe: z.literal("add"), naam: z.string() }),
  ]);
  const terms = { shape, errors, hidden: ["id", "stand"] };
  const refusalsOf = (...pairs: readonly (readonly [string, string])[]) => {
    const read = readForm(formOf(...pairs), terms);
    if (read.ok) throw new Error("It is read.");
    return [read.form, ...read.refusals.map(({ field, code }) => [field, code])];
  };
  expect(refusalsOf(["doe", "iets"])).toEqual(["iets", [null, "incomplete"]]);
  expect(refusalsOf()).toEqual(["", [null, "incomplete"]]);
  expect(refusalsOf(["doe", "remove"], ["id", "\0"])).toEqual([
    "remove",
    [null, "not-found"],
    [null, "incomplete"],
  ]);
  expect(refusalsOf(["doe", "add"])).toEqual(["add", ["naam", "incomplete"]]);
});

test("a secret is never sent back, and a file is no text", () => {
  const shape = z.object({ email: z.string().min(5, "name"), wachtwoord: z.string() });
  const form = formOf(["email", "a"], ["wachtwoord", "geheim"], ["bijlage", new Blob(["x"])]);
  const read = readForm(form, { shape, errors, secret: ["wachtwoord"] });
  expect(JSON.stringify(read)).not.toMatch(/geheim|object/);
  expect(read.typed).toMatchObject({ email: "a", bijlage: "" });
});

test("what shows only when it is tried is refused in the same shape", () => {
  const read = readForm(formOf(["code", "WNK"]), { shape: z.object({ code: z.string() }), errors });
  expect(read.ok && read.refused({ field: "code", code: "exists" })).toEqual({
    ok: false,
    form: "",
    typed: { code: "WNK" },
    refusals: [{ field: "code", code: "exists", text: "Deze afkorting is er al" }],
  });
});
