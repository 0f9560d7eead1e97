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
import { draftCookie, draftCookieSeconds, withDraft } from "#app/intake/drafts/cookie.server.ts";
import { createDraft } from "#app/intake/drafts/drafts.server.ts";
import { startedBy } from "#app/intake/filled-in-by.ts";
import { writeCookie } from "#app/platform/cookies.server.ts";
import { draftsOf } from "#app/routes/citizen/flow/enter.server.ts";
import { Outcome, StaffField, StaffForm } from "#app/routes/staff/form/form.tsx";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { worksOnRequests } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { RadioBoxes } from "#app/ui/form/choice-boxes.tsx";
import { Box, BoxColumns } from "#app/ui/staff/box.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { t } = wordsFor("nl");
  return { pageTitle: t("pageTitle", { title: t("staff:new.title") }), may: worksOnRequests(staff) };
}

const shape = z.object({ hoe: z.enum(["met", "voor"], "required") });

/** Starts a draft of which the colleague who is signed in is known, and goes on with the pages of families. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  if (!worksOnRequests(staff)) throw new Response(null, { status: 404 });
  const read = readForm(await request.formData(), {
    shape,
    errors: (code) => `staff:new.errors.${code}`,
  });
  if (!read.ok) return refuse(read);
  const { db, policy, now, env } = context.loket;
  const first = startedBy({ staffId: staff.id, name: staff.name, together: read.value.hoe === "met" });
  const draft = await createDraft(db, first, policy.draftDays, now());
  const cookie = withDraft(draftsOf(request, context), draft);
  return redirect(`/aanvraag/${draft.id}`, {
    headers: { "Set-Cookie": writeCookie(env, draftCookie, cookie, draftCookieSeconds) },
  });
}

export default function NewRequest() {
  const { t } = useWords();
  const { may } = useLoaderData<typeof loader>();
  if (!may) {
    return (
      <>
        <StaffTitle>{t("staff:new.title")}</StaffTitle>
        <Paragraph>{t("staff:new.no")}</Paragraph>
      </>
    );
  }
  return (
    <>
      <Outcome />
      <StaffTitle>{t("staff:new.title")}</StaffTitle>
      <BoxColumns
        side={
          <Box title={t("staff:new.afterTitle")}>
            <Paragraph>{t("staff:new.after")}</Paragraph>
          </Box>
        }
      >
        <Box>
          <Paragraph>{t("staff:new.lead")}</Paragraph>
          <StaffForm>
            <StaffField name="hoe" label={t("staff:new.how")} group>
              {({ value, ...control }) => (
                <RadioBoxes
                  {...control}
                  selected={value}
                  options={[
                    { value: "met", label: t("staff:new.with"), hint: t("staff:new.withHint") },
                    { value: "voor", label: t("staff:new.for"), hint: t("staff:new.forHint") },
                  ]}
                />
              )}
            </StaffField>
            <Button>{t("staff:new.start")}</Button>
          </StaffForm>
        </Box>
      </BoxColumns>
    </>
  );
}
