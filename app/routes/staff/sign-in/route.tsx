import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { signIn } from "#app/staff/accounts.server.ts";
import { longestPassword } from "#app/staff/passwords.server.ts";
import { findStaff, sessionCookie, staffToken } from "#app/staff/session.server.ts";
import { endSession } from "#app/staff/sessions.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Field } from "#app/ui/form/field.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { StaffPage } from "#app/ui/staff/staff-page.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import staffStyles from "#app/ui/styles/staff.css?url";
import { Paragraph } from "#app/ui/text.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";

export const links = () => [{ rel: "stylesheet", href: staffStyles }];
export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findStaff(request, context)) throw redirect("/medewerkers");
  const { t } = wordsFor("nl");
  return {
    pageTitle: t("pageTitle", { title: t("staff:signIn.title") }),
    municipality: context.loket.policy.municipality,
    example: !context.loket.env.production,
    signedOut: new URL(request.url).searchParams.has("afgemeld"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, env, now, log } = context.loket;
  const form = await request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  // PostgreSQL takes no NUL; no address has a control character.
  const email = text("email")
    .replace(/\p{Cc}/gu, "")
    .slice(0, 254);
  const result = await signIn(db, {
    email,
    password: text("wachtwoord").slice(0, longestPassword + 1),
    ip: context.clientAddress,
    now: now(),
    allowExamples: !env.production,
  });
  if (result.outcome === "signed-in") {
    const before = staffToken(request, context);
    if (before) await endSession(db, before);
    log.info({ requestId: context.requestId, staff: result.staff.id }, "staff signed in");
    return redirect("/medewerkers", { headers: { "Set-Cookie": sessionCookie(context, result.token) } });
  }
  log.warn({ requestId: context.requestId, outcome: result.outcome }, "staff sign-in refused");
  return data(
    { email, seconds: result.outcome === "wait" ? result.seconds : 0 },
    { status: result.outcome === "wait" ? 429 : 422 },
  );
}

export default function SignIn() {
  const { t } = useWords();
  const { municipality, example, signedOut } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const error = refused
    ? refused.seconds > 0
      ? t("staff:signIn.wait", { count: refused.seconds })
      : t("staff:signIn.refused")
    : undefined;
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
      homeHref="/medewerkers/aanmelden"
      pageName={t("staff:signIn.title")}
      nav={[]}
      banner={example ? <p className="loket-banner">{t("exampleBanner")}</p> : null}
    >
      {error ? (
        <ErrorSummary title={t("staff:signIn.summary")} errors={[{ href: "#email", text: error }]} />
      ) : null}
      {signedOut && !error ? <Alert kind="ok" role="status" title={t("staff:signIn.signedOut")} /> : null}
      <StaffTitle>{t("staff:signIn.title")}</StaffTitle>
      <Box>
        <Paragraph>{t("staff:signIn.intro", { municipality })}</Paragraph>
        <Form>
          <Field id="email" label={t("staff:signIn.email")} error={error} errorPrefix={t("errors.field")}>
            {(control) => (
              <TextInput
                {...control}
                name="email"
                type="email"
                value={refused?.email}
                autoComplete="username"
                maxLength={254}
                ltr
              />
            )}
          </Field>
          <Field id="wachtwoord" label={t("staff:signIn.password")}>
            {(control) => (
              <TextInput {...control} name="wachtwoord" type="password" autoComplete="current-password" ltr />
            )}
          </Field>
          <Button>{t("staff:signIn.button")}</Button>
        </Form>
      </Box>
    </StaffPage>
  );
}
