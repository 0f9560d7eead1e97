import { z } from "zod";

/** https://yml.publiccode.tools/schema.core.html, version 0.7: deprecated keys and those of countries left out. */
const scopes = [
  ...["agriculture", "culture", "defence", "education", "emergency-services", "employment", "energy"],
  ...["environment", "finance-and-economic-development", "foreign-affairs", "healthcare", "infrastructures"],
  ...["justice", "local-authorities", "manufacturing", "research", "science-and-technology", "security"],
  ...["society", "sport", "tourism", "transportation", "welfare"],
] as const;

const date = z.iso.date();
const text = z.string().min(1);
const webAddress = z.url({ protocol: /^https?$/ });
const countries = z.array(z.string().regex(/^[A-Z]{2}$/));
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
const organisation = z.strictObject({
  uri: webAddress.or(z.string().startsWith("urn:")),
  name: text.optional(),
});

const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150),
  longDescription: z.string().min(150).max(10_000),
  documentation: webAddress.optional(),
  apiDocumentation: webAddress.optional(),
  features: z.array(text).min(1),
  screenshots: z.array(text).optional(),
  videos: z.array(webAddress).optional(),
  awards: z.array(text).optional(),
});

const contact = z.strictObject({
  name: text,
  email: z.email().optional(),
  phone: text.optional(),
  affiliation: text.optional(),
});

const contractor = z.strictObject({
  name: text,
  until: date,
  email: z.email().optional(),
  website: webAddress.optional(),
});

const maintenance = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["internal", "community"]), contacts: z.array(contact).min(1) }),
  z.strictObject({
    type: z.literal("contract"),
    contractors: z.array(contractor).min(1),
    contacts: z.array(contact).optional(),
  }),
  z.strictObject({ type: z.literal("none"), contacts: z.array(contact).optional() }),
]);

const dependencies = z
  .array(
    z.strictObject({
      name: text,
      version: text.optional(),
      versionMin: text.optional(),
      versionMax: text.optional(),
      optional: z.boolean().optional(),
    }),
  )
  .optional();

/** What publiccode.yml may and must say. Stricter than the standard in one thing: every language has its features. */
export const publicCode = z.strictObject({
  publiccodeYmlVersion: z.literal("0.7"),
  name: text,
  applicationSuite: text.optional(),
  url: webAddress,
  landingURL: webAddress.optional(),
  isBasedOn: text.or(z.array(text)).optional(),
  softwareVersion: text.optional(),
  releaseDate: date.optional(),
  logo: text.optional(),
  platforms: z.array(text).min(1),
  categories: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).optional(),
  usedBy: z.array(text).optional(),
  fundedBy: z.array(organisation).optional(),
  roadmap: webAddress.optional(),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    ...(["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web"] as const),
    ...(["standalone/backend", "standalone/other", "addon", "library", "configurationFiles"] as const),
  ]),
  supports: z.array(z.strictObject({ id: text })).optional(),
  organisation: organisation.optional(),
  intendedAudience: z
    .strictObject({
      countries: countries.optional(),
      unsupportedCountries: countries.optional(),
      scope: z.array(z.enum(scopes)).optional(),
    })
    .optional(),
  description: z.record(language, description).refine((languages) => Object.keys(languages).length > 0),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text.optional() }),
  maintenance,
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(language).min(1),
  }),
  dependsOn: z
    .strictObject({ open: dependencies, proprietary: dependencies, hardware: dependencies })
    .optional(),
});
