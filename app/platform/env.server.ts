import { z } from "zod";
import { createClock } from "./clock.ts";

/** How this process runs, read once at start. README has the table of settings. */
export interface Env {
  /** Real operation: no example accounts, no migration or seeding at start, cookies over https only. */
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Address of the loket as citizens see it, without a slash at the end. Links in mail start with it. */
  readonly origin: string;
  /** Origins from which forms may be posted. */
  readonly origins: readonly string[];
  readonly databaseUrl?: string | undefined;
  readonly databaseFile?: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  /** What Express is told to trust: false, a number of proxies, or their addresses. */
  readonly trustProxy: false | number | string;
  /** Requests per minute from one address; 0 is no limit. */
  readonly rateLimit: number;
  /** Outgoing mail; without it messages become files in `mailFolder`. `neutralFrom`: for whoever has to be careful. */
  readonly mail?: { readonly url: string; readonly from: string; readonly neutralFrom: string } | undefined;
  /** Gateway for text messages; without it they become files in `mailFolder`. */
  readonly sms?: { readonly url: string; readonly token: string } | undefined;
  /** Where messages go for which there is no server. */
  readonly mailFolder: string;
  /** Where to report a security problem, served as security.txt. Real operation has none until it is set. */
  readonly security?: { readonly contact: string; readonly policy?: string | undefined } | undefined;
  /** A clock for tests and demonstrations, see clock.ts. Never in real operation. */
  readonly clock?: string | undefined;
}

/** Settings that are not right, one per line, in words for whoever runs the server. */
export class WrongSettings extends Error {
  override name = "WrongSettings";
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

const settings = z.object({
  NODE_ENV: z.string().optional(),
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  ORIGIN: z
    .string()
    .refine(isOrigin, 'must be an address such as "https://loket.example", nothing after it')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must start with "postgres://"')
    .optional(),
  DATABASE_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
  TRUST_PROXY: z
    .string()
    .refine((value) => value !== "true", "must be a number of proxies or their addresses, not everybody")
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : value))
    .default(0),
  RATE_LIMIT: wholeNumber(0, 1_000_000).default(1_200),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must start with "smtp://" or "smtps://"')
    .optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  MAIL_FROM_NEUTRAL: z.email("must be an e-mail address").optional(),
  MAIL_FOLDER: z.string().default("data/mail"),
  SMS_URL: z.string().refine(isGateway, 'must be an address that starts with "https://"').optional(),
  SMS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be a token: letters, digits and signs, no spaces")
    .optional(),
  SECURITY_CONTACT: z
    .string()
    .transform((value) => (z.email().safeParse(value).success ? `mailto:${value}` : value))
    .refine(isContact, 'must be an e-mail address, or an address that starts with "https://" or "tel:"')
    .optional(),
  SECURITY_POLICY: z.string().refine(isWebPage, 'must be an address that starts with "https://"').optional(),
  CLOCK: z
    .string()
    .refine(isClock, 'must be a moment such as "2026-11-23T08:15:00Z", with "+" to run on')
    .optional(),
});

const exampleContact = "mailto:beveiliging@voorbeeldstad.example";

/** Reads the settings; an empty one counts as not given. Throws WrongSettings that names every wrong one. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const read = settings.safeParse(given);
  const wrong = read.success
    ? []
    : read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  const production = given.NODE_ENV === "production";
  if (production) wrong.push(...missingInProduction(given));
  if (given.DATABASE_URL && given.DATABASE_FILE)
    wrong.push("DATABASE_FILE cannot go together with DATABASE_URL");
  if (Boolean(given.MAIL_URL) !== Boolean(given.MAIL_FROM))
    wrong.push("MAIL_URL and MAIL_FROM need each other");
  if (Boolean(given.SMS_URL) !== Boolean(given.SMS_TOKEN))
    wrong.push("SMS_URL and SMS_TOKEN need each other");
  if (given.SECURITY_POLICY && !given.SECURITY_CONTACT) wrong.push("SECURITY_POLICY needs SECURITY_CONTACT");
  if (!read.success || wrong.length > 0) {
    throw new WrongSettings(
      ["These settings are not right:", ...wrong.map((line) => `  ${line}`)].join("\n"),
    );
  }
  const { PORT: port, MAIL_URL: url, MAIL_FROM: from, SMS_URL: smsUrl, SMS_TOKEN: token } = read.data;
  const neutralFrom = read.data.MAIL_FROM_NEUTRAL ?? from ?? "";
  const local = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const origin = read.data.ORIGIN ?? `http://localhost:${port}`;
  const contact = read.data.SECURITY_CONTACT ?? (production ? undefined : exampleContact);
  return {
    production,
    port,
    host: read.data.HOST,
    origin,
    origins: production ? [origin] : [origin, ...local],
    databaseUrl: read.data.DATABASE_URL,
    databaseFile: read.data.DATABASE_URL ? undefined : (read.data.DATABASE_FILE ?? "data/gezinsloket.sqlite"),
    logLevel: read.data.LOG_LEVEL,
    trustProxy: read.data.TRUST_PROXY === 0 ? false : read.data.TRUST_PROXY,
    rateLimit: read.data.RATE_LIMIT,
    mail: url && from ? { url, from, neutralFrom } : undefined,
    sms: smsUrl && token ? { url: smsUrl, token } : undefined,
    mailFolder: read.data.MAIL_FOLDER,
    security: contact ? { contact, policy: read.data.SECURITY_POLICY } : undefined,
    clock: read.data.CLOCK,
  };
}

function missingInProduction(given: Record<string, string | undefined>): readonly string[] {
  const missing: string[] = [];
  if (!given.ORIGIN?.startsWith("https://")) missing.push('ORIGIN must be given and start with "https://"');
  if (!given.DATABASE_URL && !given.DATABASE_FILE)
    missing.push("DATABASE_URL or DATABASE_FILE must be given");
  if (given.SMS_URL?.startsWith("http://")) missing.push('SMS_URL must start with "https://"');
  if (given.CLOCK) missing.push("CLOCK must not be given: real operation has real time");
  return missing;
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value);
}

/** On the machine itself plain http will do, for tests and demonstrations. */
function isGateway(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
}

function isContact(value: string): boolean {
  return isWebPage(value) || /^mailto:\S+@\S+$/.test(value) || /^tel:\+?[0-9-]+$/.test(value);
}

function isWebPage(value: string): boolean {
  return /^https:\/\/\S+$/.test(value) && URL.canParse(value);
}

function isClock(value: string): boolean {
  try {
    createClock(value);
    return true;
  } catch {
    return false;
  }
}
