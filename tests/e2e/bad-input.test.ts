import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { before, journeyOfFatima, pathBelowDraft, type Step } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { rawRequest } from "#tests/support/raw-request.ts";
import type { Answer, Visitor } from "#tests/support/visitor.ts";
import { expectPage, linkTo, walkByForms } from "#tests/support/walk-by-forms.ts";

const journey = journeyOfFatima("none");
let loket: RunningLoket;
let walked: Answer;
let cookies: ReadonlyMap<string, string>;
beforeAll(async () => {
  loket = await startLoket();
  const visitor = loket.visitor();
  walked = await walkByForms(visitor, before("controleren", journey));
  expectPage(walked, "controleren");
  cookies = new Map(visitor.cookies);
});
afterAll(() => loket.stop());

/** A visitor with everything answered, on the one draft of this file: every page can be posted to again. */
async function withEverything(): Promise<{ visitor: Visitor; check: Answer }> {
  const visitor = loket.visitor();
  for (const [name, value] of cookies) visitor.cookies.set(name, value);
  const check = await visitor.get(walked.address);
  expectPage(check, "controleren");
  return { visitor, check };
}

const encode = (pairs: readonly (readonly [string, string])[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();

describe("names, as people have them", () => {
  const names = [
    "O'Brien",
    "van 't Hoff-İnce",
    "ß",
    "Müller",
    "فاطمة الزهراء",
    "王小明",
    "👩‍👧‍👦 Zoë",
    "N",
    `${"é".repeat(79)}x`,
    "<script>alert(1)</script>",
    "&lt;b&gt; {{name}} $t(brand) %s ${x}",
    "'; drop table draft; --",
    "=1+1",
    "</script>\u2028<!-- x",
  ];

  test.each(names)("%s is kept and shown exactly", async (name) => {
    const { visitor, check } = await withEverything();
    const page = await visitor.get(linkTo(check.page, "contact/naam"));
    const after = await visitor.send(page, { firstName: name });
    expectPage(after, "controleren");
    expect(plainText(after.text)).toContain(plainText(`<body>${escapeHtml(name)}`));
    expect(after.text.includes("<script>alert")).toBe(false);
    const again = await visitor.get(linkTo(after.page, "contact/naam"));
    expect(again.page.querySelector("[name=firstName]")?.getAttribute("value")).toBe(name);
  });

  test("arrive at the municipality as they are", async () => {
    const visitor = loket.visitor();
    const [firstName = "", lastName = "", ...children] = names.slice(0, 8);
    const keys = children.map((_, index) => `c${index + 1}`);
    const [birth] = journey.filter(({ path }) => path === "kind/c3");
    const steps: readonly Step[] = journey.flatMap((step): readonly Step[] => {
      if (step.path === "kinderen")
        return [
          { ...step, fields: {}, press: ["nog-een", "1"] },
          { ...step, fields: {}, press: ["nog-een", "1"] },
          { ...step, fields: {}, press: ["nog-een", "1"] },
          { ...step, fields: { children } },
        ];
      if (step.path === "kind/c1")
        return keys.map((key) => ({ path: `kind/${key}`, fields: birth?.fields ?? {} }));
      if (step.path === "kiezen/c1")
        return keys.map((key) => ({ path: `kiezen/${key}`, fields: {}, press: ["niets", "1"] }));
      if (/^(kind|kiezen|sport)\//.test(step.path)) return [];
      return step.path === "contact/naam"
        ? [{ ...step, fields: { ...step.fields, firstName, lastName } }]
        : [step];
    });
    expectPage(await walkByForms(visitor, steps), "klaar");
    const people = await loket.db.selectFrom("person").select(["key", "name"]).orderBy("key").execute();
    const exact = (name: string) => name.normalize("NFC");
    expect(people.filter(({ key }) => key !== "self").map(({ name }) => name)).toEqual(children.map(exact));
    expect(people.find(({ key }) => key === "self")?.name).toBe(`${exact(firstName)} ${exact(lastName)}`);
  });

  test("composed in two ways are the same name", async () => {
    const { visitor, check } = await withEverything();
    const page = await visitor.get(linkTo(check.page, "contact/naam"));
    const after = await visitor.send(page, { firstName: "Zoe\u0308" });
    expect(after.text).toContain("Zo\u00eb");
  });
});

test.each([
  ["text that turns around", "%E2%80%AEFatima"],
  ["an isolate", "%E2%81%A6Fatima%E2%81%A9"],
  ["a blank without width", "Fati%E2%80%8Bma"],
  ["a tab behind it", "Fatima%09"],
])("what nobody can see does not count: %s", async (_what, bytes) => {
  const { visitor, check } = await withEverything();
  const address = check.address.replace("controleren", "contact/naam");
  const after = await visitor.post(address, `firstName=${bytes}&lastName=Amrani&houseNumber=7`);
  expect(after.status).toBe(200);
  expect((await visitor.get(check.address)).text).toContain("Fatima");
});

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Raw bytes of a value that no field may take. */
const unreadable = {
  "a NUL": "Fat%00ima",
  "a bell": "%07",
  "an escape sequence": "%1B%5B31mrood",
  "a line break in a line": "Fatima%0D%0ABcc%3A%20x%40y.nl",
  "a delete": "a%7F",
  "a C1 control": "%C2%85",
};

describe("what nobody can read is refused next to its field, with the rest kept", () => {
  test.each(Object.entries(unreadable))("%s in a name", async (_name, bytes) => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", "contact/naam");
    const body = `firstName=${bytes}&lastName=van+%27t+Hoff&houseNumber=7`;
    const refused = await visitor.post(address, body);
    expectRefused(refused, "firstName");
    expect(refused.page.querySelector("[name=lastName]")?.getAttribute("value")).toMatch(
      /van (&#x27;|')t Hoff/,
    );
    expect(refused.page.querySelector("[name=houseNumber]")?.getAttribute("value")).toBe("7");
  });

  test.each(["%ED%A0%80", "%FF%FE", "%", "%zz", "%C3%28"])(
    "broken bytes (%s) come to no harm",
    async (bytes) => {
      const { visitor, check } = await withEverything();
      const address = check.address.replace("controleren", "contact/naam");
      const answer = await visitor.post(address, `firstName=${bytes}&lastName=A&houseNumber=7`);
      expect([200, 422]).toContain(answer.status);
      expectPage(await visitor.get(check.address), "controleren");
    },
  );
});

/** Values that the kind of a field does not take: refused with a message, or an ordinary answer after all. */
const wrong: Readonly<Record<string, readonly (readonly (readonly [string, string])[])[]>> = {
  nu: [
    [["urgentNow", "maybe"]],
    [
      ["urgentNow", "yes"],
      ["urgentNow", "no"],
    ],
    [["urgentNow[]", "no"]],
    [],
  ],
  wie: [[["role", "king"]], [["role", "__proto__"]], [["role", "constructor"]], [["role", "toString"]]],
  postcode: ["0234 AB", "1234 SS", "12345", "AB 1234", "1234  abc", "1".repeat(5_000), "١٢٣٤٥ AB"].map(
    (postcode) => [["postcode", postcode]],
  ),
  kinderen: [
    [],
    [["children", " "]],
    Array.from({ length: 13 }, (_, index) => ["children", `Kind ${index}`] as const),
    [["children", "x".repeat(61)]],
    [["children[0]", "Sem"]],
  ],
  "kind/c1": [
    "31-2-2020",
    "0-0-0",
    "1-1-0000",
    "1-1-9999",
    "29-2-2023",
    "1e1-1-2020",
    "-1-1-2020",
    "1-13-2020",
    "a-b-c",
    "--",
  ].map((text) => {
    const [dag = "", maand = "", jaar = ""] = text.split("-");
    const date = [dag, maand, jaar].map((part, index) => [
      `childBirthDate.${["dag", "maand", "jaar"][index]}`,
      part,
    ]);
    return [...date, ["livesWith", "me"]] as unknown as readonly (readonly [string, string])[];
  }),
  thuis: [
    [
      ["partner", "no"],
      ["home", "castle"],
    ],
    [["partner", "no"]],
    [["home", "own"]],
  ],
  "geld/soort": [
    [
      ["incomeSources", "wage"],
      ["incomeSources", "none"],
    ],
    [["incomeSources", "lottery"]],
    [["incomeSources", "__proto__"]],
    [],
  ],
  "geld/inkomen": ["1e999", "-5", "NaN", "Infinity", "0x10", "1.2.3", "veel", "999999999999", "١٦٠٠ ١"].map(
    (amount) => [["monthlyNet", amount]],
  ),
  "geld/spaargeld": [[["wealth", "enormous"]], [["weet-niet", "monthlyNet"]]],
  "geld/zorgen": [
    [
      ["debts", "no"],
      ["dueWithin14Days", "none"],
      ["dueWithin14Days", "eviction"],
    ],
  ],
  "kiezen/c1": [[["chosen", "villa"]], [], [["chosen", "__proto__"]]],
  "contact/naam": [
    [
      ["firstName", "a".repeat(81)],
      ["lastName", "b".repeat(121)],
      ["houseNumber", "1".repeat(13)],
    ],
    [
      ["firstName", " "],
      ["lastName", "\u00a0"],
      ["houseNumber", ""],
    ],
    [
      ["firstName", "A"],
      ["firstName", "B"],
      ["lastName", "C"],
      ["houseNumber", "1"],
    ],
  ],
  "contact/bereiken": [
    ...["12", "06", "+31", "bel mij", "0".repeat(41), "06-1234567890123456"].map((phone) => [
      ["phone", phone] as const,
      ["mayLeaveMessage", "no"] as const,
    ]),
    ...[
      "a@b",
      "a@b.nl,c@d.nl",
      '"a b"@c.nl',
      "a@b.nl(x)",
      "@b.nl",
      "a b@c.nl",
      "a@b.nl\r\nBcc: c@d.nl",
      "a@-.",
      "<a@b.nl>",
    ].map((email) => [
      ["phone", "0612345678"] as const,
      ["mayLeaveMessage", "no"] as const,
      ["email", email] as const,
    ]),
  ],
  "contact/taal": [
    [["interpreter", "klingon"]],
    [
      ["interpreter", "ar"],
      ["interpreter", "tr"],
    ],
  ],
  gesprek: [
    [["wens", "booked"]],
    [
      ["wens", "booked"],
      ["tijd", "gisteren"],
    ],
    [
      ["wens", "booked"],
      ["tijd", "2026-13-45T99:00:00.000Z|office|WNK"],
    ],
    [
      ["wens", "booked"],
      ["tijd", "2026-11-27T09:00:00.000Z|beam|WNK"],
    ],
    [["wens", "teleport"]],
    [],
  ],
};

describe("an answer of the wrong kind", () => {
  test.each(Object.keys(wrong))("on %s gets a message next to the field and in the summary", async (path) => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", path);
    const field = fieldOf(path);
    const unrefused: string[] = [];
    for (const pairs of wrong[path] ?? []) {
      const body = encode(pairs);
      const answer = await visitor.post(address, body);
      if (answer.status !== 422)
        unrefused.push(`${answer.status} ${body.slice(0, 120)} -> ${answer.address}`);
      else expectRefused(answer, field);
    }
    expect(unrefused).toEqual([]);
    expect(plainText((await visitor.get(check.address)).text) === plainText(check.text)).toBe(true);
  });

  test("as a time that is not offered leads to the page of lost times", async () => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", "gesprek");
    for (const time of [
      "2020-01-01T09:00:00.000Z|office|WNK",
      "2026-11-26T03:00:00.000Z|phone|",
      "2027-03-28T02:30:00.000Z|home|",
    ]) {
      const answer = await visitor.post(
        address,
        encode([
          ["wens", "booked"],
          ["tijd", time],
        ]),
      );
      expect([time, answer.status, pathBelowDraft(answer.address)]).toEqual([time, 200, "gesprek/bezet"]);
    }
  });
});

/** The field whose message has to be there; undefined where several can be wrong. */
function fieldOf(path: string): string | undefined {
  const single: Readonly<Record<string, string>> = {
    "kind/c1": "childBirthDate",
    "kiezen/c1": "chosen",
    gesprek: "tijd",
  };
  const fields = Object.keys(journey.find((step: Step) => step.path === path)?.fields ?? {});
  return single[path] ?? (fields.length === 1 || path === "kinderen" ? fields[0] : undefined);
}

function expectRefused(answer: Answer, field: string | undefined): void {
  expect(answer.status).toBe(422);
  const links = answer.page.querySelectorAll("#fouten a");
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const id = (link.getAttribute("href") ?? "").slice(1);
    expect(answer.page.getElementById(id), `a field "${id}"`).not.toBeNull();
    const besides = answer.page.querySelectorAll("[id$=-fout]").map((one) => plainText(one.innerHTML));
    expect(besides.some((text) => text.includes(plainText(link.innerHTML).trim()))).toBe(true);
  }
  if (field) expect(links.map((link) => link.getAttribute("href"))).toContain(`#${field}`);
  expect(answer.page.querySelector("title")?.textContent).toMatch(/^Fout: /);
}

describe("a form that is no form", () => {
  test("too large, too many fields, too many groups: 413 at once, and others go on", async () => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", "contact/naam");
    const bodies = [
      `firstName=${"a".repeat(10_000_000)}`,
      Array.from({ length: 1_000_000 }, (_, index) => `f${index}=1`).join("&"),
      Array.from({ length: 10_000 }, () => "children=x").join("&"),
    ];
    const memory = async () => (await loket.visitor().get("/gezond")).status;
    for (const body of bodies) {
      const [answer] = await Promise.all([
        visitor.post(address, body).catch((error: NodeJS.ErrnoException) => error.code),
        loket.visitor().get("/"),
      ]);
      // A server that closes while the rest is still being sent may be heard as a broken connection.
      expect(["EPIPE", "ECONNRESET", 413]).toContain(typeof answer === "object" ? answer.status : answer);
    }
    expect(await memory()).toBe(200);
    expectPage(await visitor.get(check.address), "controleren");
  });

  test.each([
    ["multipart/form-data", "rommel", 415],
    ["multipart/form-data; boundary=x", "rommel", 400],
    ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n', 400],
    ["application/json", '{"__proto__":{"polluted":1}}', 415],
    ["text/plain", "firstName=x", 415],
    ["application/x-www-form-urlencoded-not", "firstName=x", 415],
    ["application/x-www-form-urlencoded; charset=utf-16", "firstName=x", 422],
  ])("%s with %j is answered with %i", async (type, body, status) => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", "contact/naam");
    expect((await visitor.post(address, body, { "Content-Type": type })).status).toBe(status);
  });

  test("a file where a text belongs is no answer", async () => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", "contact/naam");
    const part = (name: string, more: string, value: string) =>
      `--grens\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
    const body = [
      part("firstName", '; filename="../../etc/passwd"', "x"),
      part("lastName", "", "Amrani"),
      part("houseNumber", "", "12"),
      "--grens--\r\n",
    ].join("");
    const answer = await visitor.post(address, body, {
      "Content-Type": "multipart/form-data; boundary=grens",
    });
    expectRefused(answer, "firstName");
  });

  test("fields that nobody asked for change nothing", async () => {
    const { visitor, check } = await withEverything();
    const address = check.address.replace("controleren", "contact/naam");
    const extra = [
      "__proto__",
      "__proto__[polluted]",
      "constructor.prototype.polluted",
      "constructor",
      "status",
      "requestId",
    ];
    const more = ["version", "topics", "monthlyNet", "chosen", "firstName.__proto__", "urgentNow"];
    const pairs = [...extra, ...more].map((name) => [name, "yes"] as const);
    const own = [
      ["firstName", "Fatima"],
      ["lastName", "Amrani"],
      ["houseNumber", "12 B"],
    ] as const;
    await visitor.post(address, encode(own));
    const clean = plainText((await visitor.get(check.address)).text);
    const answer = await visitor.post(address, encode([...pairs, ...own]));
    expect(answer.status).toBe(200);
    expect(plainText((await visitor.get(check.address)).text) === clean).toBe(true);
  });

  test("another origin, or none, is refused on every page and changes nothing", async () => {
    const { visitor, check } = await withEverything();
    for (const origin of ["https://evil.example", "null", "http://localhost", ""]) {
      for (const path of ["contact/naam", "gesprek", "controleren", "later", "klaar"]) {
        const answer = await visitor.post(
          check.address.replace("controleren", path),
          "honest=yes&wens=none",
          {
            Origin: origin,
          },
        );
        expect([origin, path, answer.status]).toEqual([origin, path, 403]);
      }
    }
    expectPage(await visitor.get(check.address), "controleren");
  });
});

describe("a cookie that is not right", () => {
  const broken: Readonly<Record<string, (value: string) => string>> = {
    "cut off": (value) => value.slice(0, -5),
    "with one letter changed": (value) => value.slice(0, -1) + (value.endsWith("A") ? "B" : "A"),
    "with another id": (value) => value.replace(/^.{4}/, "01AA"),
    "percent rubbish": () => "%E0%A4%A",
    "only separators": () => "~~~~..~~",
    quoted: (value) => `"${value}"`,
    "with a name of the prototype": () => "__proto__",
  };

  test.each(Object.keys(broken))("%s counts as none", async (name) => {
    const { visitor, check } = await withEverything();
    for (const [cookie, value] of visitor.cookies) visitor.cookies.set(cookie, broken[name]?.(value) ?? "");
    const answer = await visitor.get(check.address);
    // A quoted value is the same value to the standard of cookies.
    if (name === "quoted" && answer.address !== "/verlopen") expectPage(answer, "controleren");
    else expect([answer.status, answer.address]).toEqual([200, "/verlopen"]);
    expect((await visitor.get("/")).status).toBe(200);
  });

  test("of nine kilobytes counts as none, and of sixty is refused", async () => {
    const { visitor, check } = await withEverything();
    visitor.cookies.set("ballast", "x".repeat(9_000));
    expect((await visitor.get(check.address)).address).toBe("/verlopen");
    const raw = await rawRequest(
      loket.port,
      `GET / HTTP/1.1`,
      "Host: localhost",
      `Cookie: gezinsloket=${"x".repeat(60_000)}`,
      "Connection: close",
      "",
      "",
    );
    expect(raw.status).toBe(431);
  });
});

test("addresses that nobody links to are answered without an error of the server", async () => {
  const { visitor, check } = await withEverything();
  const below = check.address.replace("controleren", "");
  const paths = [
    ...[
      "kind/__proto__",
      "kind/constructor",
      "kiezen/__proto__",
      "kiezen/c99",
      "kind/c1/c1",
      "%2e%2e/%2e%2e",
      ".",
    ],
    ...[
      "controleren?terug=//evil.example",
      "geld/inkomen?terug=javascript:alert(1)",
      "geld/inkomen?terug=controleren&terug=x",
    ],
    ...[
      "gesprek?kanaal=__proto__&dagdeel=constructor",
      "gesprek/bezet?tijd=%00",
      "gesprek/bezet?tijd=x|y|z",
      "klaar/afspraak.ics",
    ],
    ...["gesprek/bezet?tijd=9999-99-99T99:99:00.000Z|office|WNK", "?index", "later?x=1"],
  ].map((path) => below + path);
  const more = [
    "/aanvraag/__proto__",
    "/aanvraag/../x",
    "/aanvraag/%F0%9F%98%80/nu",
    "/EN",
    "/xx/",
    "/en/en",
    "/.git/HEAD",
  ];
  for (const path of [...paths, ...more, `/aanvraag/${"x".repeat(3_000)}`]) {
    const answer = await visitor.get(path);
    expect([path, answer.status >= 200 && answer.status < 500]).toEqual([path, true]);
    const leaks = answer.text.match(
      /\bat .{0,80}\.(js|ts):\d|SQLITE|node_modules|(href|src)="(\/\/|javascript:)/,
    );
    expect([path, leaks]).toEqual([path, null]);
  }
});
