import { Outlet, useLoaderData, useLocation, type LoaderFunctionArgs } from "#app/platform/remix.ts";
import { formatDate } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { normWarning } from "#app/municipality/norms.ts";
import { localDate } from "#app/platform/moment.ts";
import { mayTryRules, worksOnRequests } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { keepsHours } from "#app/staff/appointment-permissions.ts";
import { redSignals } from "#app/requests/queue/red.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/form/button.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { RedSignal } from "#app/ui/staff/signal.tsx";
import { StaffPage } from "#app/ui/staff/staff-page.tsx";
import staffStyles from "#app/ui/styles/staff.css?url";
import { departmentName } from "./words.ts";
import { redSignalWords } from "./red-words.ts";

export const links = () => [{ rel: "stylesheet", href: staffStyles }];
export const handle = { private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, env, now } = context.loket;
  const today = localDate(now());
  const words = wordsFor("nl");
  const red = worksOnRequests(staff) ? await redSignals(db, staff.department, today) : { heads: [], more: 0 };
  return {
    user: { name: staff.name, team: departmentName(policy, staff.department) },
    mayLook: worksOnRequests(staff),
    mayKeep: keepsHours(staff),
    mayTry: mayTryRules(staff),
    example: !env.production,
    norm: normWarning(policy, today),
    red: red.heads.map((head) => redSignalWords(head, policy, words)),
    moreRed: red.more,
  };
}

const newPath = "/medewerkers/nieuw";
const hoursPath = "/medewerkers/beheer";
const walkInPath = "/medewerkers/inloop";
const rulesPath = "/medewerkers/regels";

/** The frame of the workplace, with what nobody may miss on top of every page. */
export default function StaffLayout() {
  const { t } = useWords();
  const { user, mayLook, mayKeep, mayTry, example, norm, red, moreRed } = useLoaderData<typeof loader>();
  const here = useLocation().pathname;
  const pageNames = [
    { path: newPath, text: t("staff:new.link") },
    { path: rulesPath, text: t("trial:link") },
    { path: "/medewerkers/agenda", text: t("agenda:nav") },
    { path: walkInPath, text: t("agenda:walkIns.nav") },
    { path: hoursPath, text: t("agenda:hours.nav") },
  ];
  return (
    <StaffPage
      labels={{
        skip: t("skip"),
        brand: t("brand"),
        workplace: t("staff:workplace"),
        nav: t("staff:nav"),
        menu: t("staff:menu"),
        search: t("staff:search.short"),
      }}
      homeHref="/medewerkers"
      pageName={pageNames.find(({ path }) => here.startsWith(path))?.text ?? t("staff:queueLink")}
      user={user}
      nav={[
        {
          href: "/medewerkers",
          text: t("staff:queueLink"),
          icon: "list-check",
          current: here === "/medewerkers",
        },
        {
          href: "/medewerkers/agenda",
          text: t("agenda:nav"),
          icon: "calendar",
          current: here.startsWith("/medewerkers/agenda"),
        },
        ...(mayLook
          ? [
              {
                href: walkInPath,
                text: t("agenda:walkIns.nav"),
                icon: "door-enter",
                current: here === walkInPath,
              } as const,
              {
                href: newPath,
                text: t("staff:new.link"),
                icon: "file-text",
                current: here === newPath,
              } as const,
            ]
          : []),
        ...(mayKeep
          ? [
              {
                href: hoursPath,
                text: t("agenda:hours.nav"),
                icon: "key",
                current: here.startsWith(hoursPath),
              } as const,
            ]
          : []),
        ...(mayTry
          ? [
              {
                href: rulesPath,
                text: t("trial:link"),
                icon: "file-text",
                current: here === rulesPath,
              } as const,
            ]
          : []),
      ]}
      {...(mayLook
        ? { search: { action: "/medewerkers?index", name: "zoek", label: t("staff:search.label") } }
        : {})}
      userMenu={
        <form method="post" action="/medewerkers/afmelden">
          <LinkButton>{t("staff:signOut")}</LinkButton>
        </form>
      }
      banner={
        <>
          {example ? <p className="loket-banner">{t("exampleBanner")}</p> : null}
          {red.map((signal) => (
            <RedSignal
              key={signal.href}
              title={signal.title}
              link={{ href: signal.href, text: t("staff:red.open") }}
            >
              {signal.text}
            </RedSignal>
          ))}
          {moreRed > 0 ? (
            <p>
              {t("staff:red.more", { count: moreRed })}{" "}
              <TextLink href="/medewerkers?lijst=red">{t("staff:red.all")}</TextLink>
            </p>
          ) : null}
          {norm ? (
            <Alert
              kind="warning"
              title={t("staff:normWarning.title", { date: formatDate(norm.dueOn, "nl") })}
            >
              <p>
                {norm.daysLeft > 0
                  ? t("staff:normWarning.soon", { count: norm.daysLeft })
                  : t("staff:normWarning.late")}
              </p>
            </Alert>
          ) : null}
        </>
      }
    >
      <Outlet />
    </StaffPage>
  );
}
