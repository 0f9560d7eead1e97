import { parse, type HTMLElement } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Alert } from "./alert.tsx";
import { AnswerBox } from "#app/ui/page/answer-box.tsx";
import { StatusBadge } from "./badge.tsx";
import { CheckBoxes, RadioBoxes } from "#app/ui/form/choice-boxes.tsx";
import { DateInput } from "#app/ui/form/date-input.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { SelectInput } from "#app/ui/form/select-input.tsx";
import { Table } from "./staff/table.tsx";
import { TextArea, TextInput } from "#app/ui/form/text-input.tsx";
import { UrgencyMark } from "./urgency.tsx";
import { VerdictHeading, type VerdictOutcome } from "./verdict.tsx";

const render = (element: React.ReactElement) => parse(renderToStaticMarkup(element));

const nameOf = (page: HTMLElement, control: HTMLElement) =>
  control.getAttribute("aria-label") ?? page.querySelector(`label[for="${control.id}"]`)?.text.trim();

describe("Field", () => {
  it("ties hint and error to the control, hint first", () => {
    const field = render(
      <Field id="naam" label="Naam" hint="Zoals in uw paspoort" error="Schrijf uw naam" errorPrefix="Fout:">
        {(control) => <TextInput {...control} name="naam" />}
      </Field>,
    );
    const input = field.querySelector("input")!;
    expect(input.getAttribute("aria-describedby")).toBe("naam-hint naam-fout");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(field.getElementById("naam-fout")!.text).toBe("Fout: Schrijf uw naam");
  });

  it("says nothing about errors when there are none", () => {
    const field = render(
      <Field id="naam" label="Naam">
        {(control) => <TextInput {...control} name="naam" />}
      </Field>,
    );
    expect(field.querySelector("input")!.hasAttribute("aria-describedby")).toBe(false);
    expect(field.querySelector("input")!.hasAttribute("aria-invalid")).toBe(false);
  });

  it("makes the label the heading of the page", () => {
    const field = render(
      <Field id="naam" label="Hoe heet u?" heading>
        {(control) => <TextInput {...control} name="naam" />}
      </Field>,
    );
    expect(field.querySelector("h1 label")!.getAttribute("for")).toBe("naam");
  });

  it("makes a group with a legend, and the error links to its first control", () => {
    const field = render(
      <Field id="woont" label="Waar woont Adam?" group heading error="Kies een antwoord">
        {(control) => (
          <RadioBoxes
            {...control}
            name="woont"
            options={[
              { value: "mij", label: "Bij mij" },
              { value: "ander", label: "Bij de andere ouder" },
            ]}
          />
        )}
      </Field>,
    );
    expect(field.querySelector("fieldset legend h1")!.text).toBe("Waar woont Adam?");
    expect(field.querySelector("fieldset")!.getAttribute("aria-describedby")).toBe("woont-fout");
    expect(field.querySelectorAll("input").map((input) => input.id)).toEqual(["woont", "woont-2"]);
    expect(field.querySelectorAll("input[checked]")).toEqual([]);
  });
});

describe("controls", () => {
  it("sends a date in three named parts, and describes each", () => {
    const date = render(
      <DateInput
        id="geboren"
        name="geboren"
        labels={{ day: "Dag", month: "Maand", year: "Jaar" }}
        value={{ dag: "12", jaar: "2018" }}
        describedBy="geboren-fout"
        invalid
      />,
    );
    const inputs = date.querySelectorAll("input");
    expect(inputs.map((input) => input.getAttribute("name"))).toEqual([
      "geboren.dag",
      "geboren.maand",
      "geboren.jaar",
    ]);
    expect(inputs.map((input) => nameOf(date, input))).toEqual(["Dag", "Maand", "Jaar"]);
    expect(inputs.map((input) => input.getAttribute("value"))).toEqual(["12", undefined, "2018"]);
    expect(inputs.every((input) => input.getAttribute("aria-describedby") === "geboren-fout")).toBe(true);
  });

  it("keeps an amount left to right, with the sign outside the value", () => {
    const money = render(<TextInput id="geld" name="geld" prefix="€" inputMode="decimal" value="1600" />);
    expect(money.querySelector("[dir=ltr] input")!.getAttribute("type")).toBe("text");
    expect(money.querySelector("input")!.getAttribute("value")).toBe("1600");
  });

  it("ticks only what was ticked", () => {
    const boxes = render(
      <CheckBoxes
        id="k"
        name="k"
        selected={["b"]}
        options={["a", "b"].map((value) => ({ value, label: value, hint: "uitleg" }))}
      />,
    );
    expect(boxes.querySelectorAll("input[checked]").map((input) => input.getAttribute("value"))).toEqual([
      "b",
    ]);
    expect(boxes.querySelector("#k-2")!.getAttribute("aria-describedby")).toBe("k-2-uitleg");
  });

  it("marks the answer that excludes the others", () => {
    const box = render(
      <AnswerBox type="checkbox" id="g" name="k" value="geen" label="Geen van deze" exclusive />,
    );
    expect(box.querySelector("input")!.hasAttribute("data-exclusive")).toBe(true);
  });

  it("keeps what was typed", () => {
    const area = render(<TextArea id="t" name="t" value={"Regel <1>\nRegel 2"} invalid />);
    expect(area.querySelector("textarea")!.text).toBe("Regel <1>\nRegel 2");
    const select = render(
      <SelectInput
        id="s"
        name="s"
        value="b"
        options={["a", "b"].map((value) => ({ value, label: value }))}
      />,
    );
    expect(select.querySelector("option[selected]")!.getAttribute("value")).toBe("b");
  });
});

describe("states", () => {
  it.each<VerdictOutcome>(["likely", "maybe", "unknown", "not"])(
    "gives outcome %s a shape and its word",
    (outcome) => {
      const heading = render(<VerdictHeading outcome={outcome} text="Past" />);
      expect(heading.querySelector("h2")!.text).toBe("Past");
      expect(heading.querySelector("svg")).not.toBeNull();
    },
  );

  it("draws another shape for each urgency", () => {
    const shapes = (["red", "orange", "yellow", "green"] as const).map((level) =>
      renderToStaticMarkup(<UrgencyMark level={level} />),
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it("says what was done to whoever does not see it", () => {
    expect(
      render(<Alert kind="ok" title="Bewaard" role="status" />)
        .querySelector("[role=status]")!
        .text.trim(),
    ).toBe("Bewaard");
    expect(render(<StatusBadge kind="waiting">Wacht op u</StatusBadge>).text).toBe("Wacht op u");
  });

  it("opens a table row over its full width", () => {
    const table = render(
      <Table
        caption="Lijst"
        columns={[
          { key: "a", title: "A" },
          { key: "b", title: "Meer", quiet: true },
        ]}
        rows={[{ key: "1", cells: { a: "een", b: "" }, opened: <p>Waarom</p> }]}
      />,
    );
    expect(table.querySelector("caption")!.text).toBe("Lijst");
    expect(table.querySelectorAll("th[scope=col]").map((cell) => cell.text)).toEqual(["A", "Meer"]);
    expect(table.querySelector("td[colspan]")!.getAttribute("colspan")).toBe("2");
  });
});
