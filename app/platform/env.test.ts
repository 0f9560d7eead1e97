import { describe, expect, test } from "vitest";
import { readEnv, WrongSettings } from "./env.server.ts";

const real = {
  NODE_ENV: "production",
  ORIGIN: "https://loket.example",
  DATABASE_URL: "postgres://a:b@db/loket",
};

function complaintsAbout(source: Record<string, string>): string {
  try {
    readEnv(source);
  } catch (error) {
    expect(error).toBeInstanceOf(WrongSettings);
    return (error as Error).message;
  }
  return "";
}

describe("settings", () => {
  test("may all be left out for the example environment", () => {
    expect(readEnv({ PORT: "", ORIGIN: "" })).toEqual({
      production: false,
      port: 3000,
      host: "127.0.0.1",
      origin: "http://localhost:3000",
      origins: ["http://localhost:3000", "http://localhost:3000", "http://127.0.0.1:3000"],
      databaseUrl: undefined,
      databaseFile: "data/gezinsloket.sqlite",
      logLevel: "info",
      trustProxy: false,
      rateLimit: 1_200,
      mail: undefined,
      sms: undefined,
      mailFolder: "data/mail",
      security: { contact: "mailto:beveiliging@voorbeeldstad.example", policy: undefined },
      clock: undefined,
    });
  });

  test("of real operation allow one origin only", () => {
    expect(readEnv(real)).toMatchObject({
      production: true,
      origins: ["https://loket.example"],
      databaseFile: undefined,
    });
  });

  test.each([
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "3000.5"],
    ["ORIGIN", "loket.example"],
    ["ORIGIN", "https://loket.example/"],
    ["ORIGIN", "ftp://loket.example"],
    ["DATABASE_URL", "mysql://secret@db"],
    ["LOG_LEVEL", "loud"],
    ["TRUST_PROXY", "true"],
    ["RATE_LIMIT", "-1"],
    ["MAIL_URL", "http://mail"],
    ["MAIL_FROM", "loket"],
    ["SMS_URL", "http://sms.example"],
    ["SMS_URL", "sms"],
    ["SMS_TOKEN", "secret with spaces"],
    ["SECURITY_CONTACT", "http://loket.example/secret"],
    ["SECURITY_CONTACT", "our desk"],
    ["SECURITY_CONTACT", "mailto:desk@loket.example\nContact: tel:112"],
    ["SECURITY_POLICY", "http://loket.example/policy"],
    ["CLOCK", "yesterday"],
  ])("%s may not be %s, and the message says so without repeating it", (name, value) => {
    const message = complaintsAbout({ [name]: value });
    expect(message).toMatch(new RegExp(`^  ${name} (must|cannot|and)`, "m"));
    expect(message).not.toContain("secret");
  });

  test("that are wrong are all named at once", () => {
    const message = complaintsAbout({
      NODE_ENV: "production",
      ORIGIN: "http://loket.example",
      PORT: "x",
      CLOCK: "2026-11-23T08:15:00Z",
    });
    for (const name of ["ORIGIN", "PORT", "CLOCK", "DATABASE_URL"]) expect(message).toContain(`  ${name} `);
  });

  test("that need or exclude each other are named", () => {
    expect(complaintsAbout({ MAIL_URL: "smtp://mail" })).toContain("MAIL_URL and MAIL_FROM need each other");
    expect(complaintsAbout({ SMS_URL: "https://sms.example" })).toContain(
      "SMS_URL and SMS_TOKEN need each other",
    );
    const plain = { ...real, SMS_URL: "http://localhost/sms", SMS_TOKEN: "x" };
    expect(complaintsAbout(plain)).toContain("SMS_URL must start");
    expect(complaintsAbout({ ...real, DATABASE_FILE: "x" })).toContain("cannot go together");
  });

  test("for reporting a leak are an e-mail address, a page or a telephone number", () => {
    const contact = (value: string) => readEnv({ ...real, SECURITY_CONTACT: value }).security?.contact;
    expect(contact("lek@loket.example")).toBe("mailto:lek@loket.example");
    expect(contact("https://loket.example/lek")).toBe("https://loket.example/lek");
    expect(contact("tel:+31-14")).toBe("tel:+31-14");
    expect(readEnv(real).security).toBeUndefined();
    expect(complaintsAbout({ SECURITY_POLICY: "https://loket.example/policy" })).toContain(
      "SECURITY_POLICY needs SECURITY_CONTACT",
    );
  });

  test("for proxies are a number or addresses", () => {
    expect(readEnv({ TRUST_PROXY: "1" }).trustProxy).toBe(1);
    expect(readEnv({ TRUST_PROXY: "0" }).trustProxy).toBe(false);
    expect(readEnv({ TRUST_PROXY: "loopback" }).trustProxy).toBe("loopback");
  });
});
