import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** An appointment: opened by a secret link, or by the device that asked for it. */
const appointment = (path: string, id: string) => [
  route(path, "routes/citizen/appointment.tsx", { id: `${id}appointment` }),
  route(`${path}/verzetten`, "routes/citizen/appointment-move.tsx", { id: `${id}move` }),
  route(`${path}/afzeggen`, "routes/citizen/appointment-cancel.tsx", { id: `${id}cancel` }),
  route(`${path}/eerder`, "routes/citizen/appointment-earlier.tsx", { id: `${id}earlier` }),
  route(`${path}/afspraak.ics`, "routes/citizen/appointment-calendar.ts", { id: `${id}calendar` }),
];

/** The map of the site: every URL, in one list. A language other than Dutch stands in front ("/en/..."). */
export default [
  layout("routes/citizen/layout.tsx", [
    index("routes/citizen/start.tsx"),
    route("zoeken", "routes/citizen/search.tsx"),
    route("regelingen", "routes/citizen/schemes.tsx"),
    route("regelingen/:scheme", "routes/citizen/scheme.tsx"),
    route("praten", "routes/citizen/talk.tsx"),
    ...prefix("aanvraag/:draft", [
      index("routes/citizen/resume.tsx"),
      route("begin", "routes/citizen/exit-explained.tsx"),
      route("bellen", "routes/citizen/call-now.tsx"),
      route("uitkomst", "routes/citizen/result.tsx"),
      route("kiezen/:person?", "routes/citizen/choose.tsx"),
      route("gesprek", "routes/citizen/conversation.tsx"),
      route("gesprek/bezet", "routes/citizen/lost-time.tsx"),
      route("controleren", "routes/citizen/check.tsx"),
      route("klaar", "routes/citizen/done.tsx"),
      route("klaar/afspraak.ics", "routes/citizen/calendar.ts"),
      ...appointment("klaar/afspraak", "own-"),
      route("later", "routes/citizen/later.tsx"),
      route("*", "routes/citizen/question.tsx"),
    ]),
    route("weg", "routes/citizen/exit.ts"),
    ...appointment("afspraak/:secret", "link-"),
    route("verlopen", "routes/citizen/gone.tsx"),
    route("privacy", "routes/citizen/privacy.tsx"),
    route("toegankelijkheid", "routes/citizen/accessibility.tsx"),
    route("telefoonnummers", "routes/citizen/phone-numbers.tsx"),
    route("*", "routes/citizen/not-found.tsx"),
  ]),
  // The calendar of a colleague, for their own calendar programme: "/agenda/<secret>.ics".
  route("agenda/:feed", "routes/staff/feed.ts"),
  ...prefix("medewerkers", [
    route("aanmelden", "routes/staff/sign-in.tsx"),
    route("afmelden", "routes/staff/sign-out.tsx"),
    layout("routes/staff/layout.tsx", [
      index("routes/staff/queue.tsx"),
      route("aanvraag/:id", "routes/staff/case.tsx"),
      route("aanvraag/:id/gesprek", "routes/staff/talk-book.tsx"),
      route("agenda", "routes/staff/calendar.tsx"),
      route("agenda/boeken", "routes/staff/talk-choose.tsx"),
      route("agenda/delen", "routes/staff/feed-settings.tsx"),
      route("agenda/gesprek/:id", "routes/staff/talk.tsx"),
      route("agenda/gesprek/:id/verzetten", "routes/staff/talk-move.tsx"),
      route("agenda/gesprek/:id/voorbereiden", "routes/staff/talk-prepare.tsx"),
      route("agenda/gesprek/:id/verslag", "routes/staff/talk-report.tsx"),
      route("inloop", "routes/staff/walk-in.tsx"),
      route("beheer", "routes/staff/model.tsx"),
      route("beheer/plek/:id", "routes/staff/model-place.tsx"),
      route("beheer/soort/:id", "routes/staff/model-type.tsx"),
      route("beheer/:id", "routes/staff/model-person.tsx"),
      route("nieuw", "routes/staff/new.tsx"),
      route("regels", "routes/staff/rules.tsx"),
    ]),
  ]),
] satisfies RouteConfig;
