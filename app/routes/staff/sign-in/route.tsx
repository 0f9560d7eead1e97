import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { signIn } from "#app/staff/accounts.server.ts";
import { longestPassword } from "#app/staff/passwords.server.ts";
import { findStaff, sessionCookie, staffToken } from "#app/staff/session.server.ts";
import { endSession } from "#app/staff/sessions.server.ts";
import { Outcome, StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/form/button.tsx";
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

const shape = z.object({
  // PostgreSQL takes no NUL; no address has a control character.
  email: z.string().transform((text) => text.replace(/\p{Cc}/gu, "").slice(0, 254)),
  wachtwoord: z.string().transform((text) => text.slice(0, longestPassword + 1)),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, env, now, log } = context.loket;
  const read = readForm(await request.formData(), {
    shape,
    errors: (code) => `staff:signIn.errors.${code}`,
    secret: ["wachtwoord"],
  });
  if (!read.ok) return refuse(read);
  const result = await signIn(db, {
    email: read.value.email,
    password: read.value.wachtwoord,
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
  if (result.outcome !== "wait") return refuse(read.refused({ field: "email", code: "refused" }));
  const values = { count: result.seconds };
  return refuse(read.refused({ field: "email", code: "wait", values }), 429);
}

export default function SignIn() {
  const { t } = useWords();
  const { municipality, example, signedOut } = useLoaderData<typeof loader>();
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
      <Outcome>
        {signedOut ? <Alert kind="ok" role="status" title={t("staff:signIn.signedOut")} /> : null}
      </Outcome>
      <StaffTitle>{t("staff:signIn.title")}</StaffTitle>
      <Box>
        <Paragraph>{t("staff:signIn.intro", { municipality })}</Paragraph>
        <StaffForm>
          <StaffField name="email" label={t("staff:signIn.email")}>
            {(control) => <TextInput {...control} type="email" autoComplete="username" maxLength={254} ltr />}
          </StaffField>
          <StaffField name="wachtwoord" label={t("staff:signIn.password")}>
            {(control) => <TextInput {...control} type="password" autoComplete="current-password" ltr />}
          </StaffField>
          <Button>{t("staff:signIn.button")}</Button>
        </StaffForm>
      </Box>
    </StaffPage>
  );
}
