import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** An appointment: opened by a secret link, or by the device that asked for it. */
const appointment = (path: string, id: string) => [
  route(path, "routes/citizen/appointment/route.tsx", { id: `${id}appointment` }),
  route(`${path}/verzetten`, "routes/citizen/appointment/move.tsx", { id: `${id}move` }),
  route(`${path}/afzeggen`, "routes/citizen/appointment/cancel.tsx", { id: `${id}cancel` }),
  route(`${path}/eerder`, "routes/citizen/appointment/earlier.tsx", { id: `${id}earlier` }),
  route(`${path}/afspraak.ics`, "routes/citizen/appointment/calendar.ts", { id: `${id}calendar` }),
];

/** The map of the site: every URL, in one list. A language other than Dutch stands in front ("/en/..."). */
export default [
  layout("routes/citizen/frame/route.tsx", [
    index("routes/citizen/start/route.tsx"),
    route("zoeken", "routes/citizen/find/route.tsx"),
    route("regelingen", "routes/citizen/schemes/route.tsx"),
    route("regelingen/:scheme", "routes/citizen/scheme/route.tsx"),
    route("praten", "routes/citizen/young/route.tsx"),
    ...prefix("aanvraag/:draft", [
      index("routes/citizen/resume/route.tsx"),
      route("begin", "routes/citizen/exit-explained/route.tsx"),
      route("bellen", "routes/citizen/call-now/route.tsx"),
      route("uitkomst", "routes/citizen/result/route.tsx"),
      route("kiezen/:person?", "routes/citizen/choose/route.tsx"),
      route("gesprek", "routes/citizen/book/route.tsx"),
      route("gesprek/bezet", "routes/citizen/lost-time/route.tsx"),
      route("controleren", "routes/citizen/check/route.tsx"),
      route("klaar", "routes/citizen/done/route.tsx"),
      route("klaar/afspraak.ics", "routes/citizen/done/calendar.ts"),
      ...appointment("klaar/afspraak", "own-"),
      route("later", "routes/citizen/later/route.tsx"),
      route("*", "routes/citizen/flow/route.tsx"),
    ]),
    route("weg", "routes/citizen/exit/route.ts"),
    ...appointment("afspraak/:secret", "link-"),
    route("verlopen", "routes/citizen/information/gone.tsx"),
    route("privacy", "routes/citizen/information/privacy.tsx"),
    route("toegankelijkheid", "routes/citizen/information/accessibility.tsx"),
    route("telefoonnummers", "routes/citizen/information/phone-numbers.tsx"),
    route("*", "routes/citizen/not-found/route.tsx"),
  ]),
  // The calendar of a colleague, for their own calendar programme: "/agenda/<secret>.ics".
  route("agenda/:feed", "routes/staff/feed/route.ts"),
  ...prefix("medewerkers", [
    route("aanmelden", "routes/staff/sign-in/route.tsx"),
    route("afmelden", "routes/staff/sign-in/out.tsx"),
    layout("routes/staff/frame/route.tsx", [
      index("routes/staff/queue/route.tsx"),
      route("aanvraag/:id", "routes/staff/request/route.tsx"),
      route("aanvraag/:id/gesprek", "routes/staff/appointment/book.tsx"),
      route("agenda", "routes/staff/calendar/route.tsx"),
      route("agenda/boeken", "routes/staff/appointment/choose.tsx"),
      route("agenda/delen", "routes/staff/feed/settings.tsx"),
      route("agenda/gesprek/:id", "routes/staff/appointment/route.tsx"),
      route("agenda/gesprek/:id/verzetten", "routes/staff/appointment/move.tsx"),
      route("agenda/gesprek/:id/voorbereiden", "routes/staff/appointment/prepare.tsx"),
      route("agenda/gesprek/:id/verslag", "routes/staff/appointment/report.tsx"),
      route("inloop", "routes/staff/walk-in/route.tsx"),
      route("beheer", "routes/staff/hours/route.tsx"),
      route("beheer/plek/:id", "routes/staff/hours/place.tsx"),
      route("beheer/soort/:id", "routes/staff/hours/type.tsx"),
      route("beheer/:id", "routes/staff/hours/person.tsx"),
      route("nieuw", "routes/staff/new-request/route.tsx"),
      route("regels", "routes/staff/rules/route.tsx"),
    ]),
  ]),
] satisfies RouteConfig;
