import {
  isRouteErrorResponse,
  redirect,
  useLoaderData,
  useRouteError,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { localDate } from "#app/platform/moment.ts";
import { requestForStaff } from "#app/requests/read/request.server.ts";
import { colleaguesOf, staffedDepartments } from "#app/staff/accounts.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { TextLink } from "#app/ui/link.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { actOnRequest } from "./act.server.ts";
import { RequestScreen } from "./screen.tsx";
import { requestView } from "./view.server.ts";
import { departmentInSentence, departmentName } from "#app/routes/staff/frame/words.ts";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { requestPath } from "#app/routes/staff/frame/paths.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = pageMeta;

/** The same answer for a request that does not exist and one of another department. */
function notFound(context: LoaderFunctionArgs["context"], staffId: string): Response {
  context.loket.log.warn(
    { requestId: context.requestId, staff: staffId },
    "staff asked for a request that is not theirs",
  );
  const { t } = wordsFor("nl");
  return new Response(t("pageTitle", { title: t("staff:error.notFound.title") }), { status: 404 });
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const found = await requestForStaff(db, staff, params.id ?? "", now());
  if (!found) throw notFound(context, staff.id);
  const words = wordsFor("nl");
  const [colleagues, departments] = await Promise.all([
    colleaguesOf(db, staff.department),
    staffedDepartments(db),
  ]);
  const query = new URL(request.url).searchParams;
  const title = words.t("staff:request.title", { reference: found.head.reference });
  return {
    pageTitle: words.t("pageTitle", { title }),
    view: requestView(found, { staff, policy, words, today: localDate(now()) }),
    team: departmentInSentence(policy, staff.department),
    colleagues: colleagues.map(({ id, name }) => ({ value: id, label: name })),
    departments: departments
      .filter((id) => id !== staff.department)
      .map((id) => ({ value: id, label: departmentName(policy, id) })),
    done: query.get("gedaan"),
    unfolded: query.get("doe"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const form = await request.formData();
  const id = params.id ?? "";
  const { db, now, policy } = context.loket;
  const done = await actOnRequest(db, { form, staff, requestId: id, now: now(), policy });
  if (done === null) throw notFound(context, staff.id);
  if (typeof done !== "string") return done;
  return redirect(
    done === "transfer" ? "/medewerkers?gedaan=transferred" : `${requestPath(id)}?gedaan=${done}`,
  );
}

export default function RequestPage() {
  return <RequestScreen {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  const { t } = useWords();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <>
      <StaffTitle>{missing ? t("staff:error.notFound.title") : t("staff:error.other.title")}</StaffTitle>
      <Paragraph>{missing ? t("staff:error.notFound.text") : t("staff:error.other.text")}</Paragraph>
      <TextLink href="/medewerkers" arrow="back">
        {t("staff:error.back")}
      </TextLink>
    </>
  );
}
