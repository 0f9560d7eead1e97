import {
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { feedSince, renewFeed, stopFeed } from "#app/conversations/calendar/feeds.server.ts";
import { formatDate } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { Outcome } from "#app/routes/staff/form/form.tsx";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box } from "#app/ui/staff/box.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { BulletList, Paragraph } from "#app/ui/text.tsx";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { t } = wordsFor("nl");
  const since = await feedSince(context.loket.db, staff.id);
  return {
    pageTitle: t("pageTitle", { title: t("agenda:feed.title") }),
    since: since && formatDate(since, "nl"),
    stopped: new URL(request.url).searchParams.has("gestopt"),
  };
}

const shape = z.object({ doe: z.enum(["renew", "stop"]) });

/** The address is shown in the answer that makes it, and never again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, env, now } = context.loket;
  const read = readForm(await request.formData(), { shape });
  if (!read.ok) return refuse(read);
  if (read.value.doe === "stop") {
    await stopFeed(db, staff.id, now());
    return redirect("/medewerkers/agenda/delen?gestopt");
  }
  const secret = await renewFeed(db, staff.id, now());
  return { ok: true as const, address: `${env.origin}/agenda/${secret}.ics` };
}

/** A colleague's own appointments in Outlook or Google: make, renew or stop the secret address. */
export default function FeedSettings() {
  const { t } = useWords();
  const { since, stopped } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <StaffLine
        start={
          <TextLink href="/medewerkers/agenda" arrow="back">
            {t("agenda:appointment.back")}
          </TextLink>
        }
      />
      <Outcome>
        {answer?.ok ? (
          <Alert kind="ok" role="status" title={t("agenda:feed.made")}>
            <p>{t("agenda:feed.madeText")}</p>
            <p>
              {t("agenda:feed.address")}: <code className="loket-feed">{answer.address}</code>
            </p>
          </Alert>
        ) : stopped ? (
          <Alert kind="ok" role="status" title={t("agenda:feed.stopped")} />
        ) : null}
      </Outcome>
      <StaffTitle>{t("agenda:feed.title")}</StaffTitle>
      <Box>
        <Paragraph>{t("agenda:feed.lead")}</Paragraph>
        <Paragraph>{since ? t("agenda:feed.since", { date: since }) : t("agenda:feed.none")}</Paragraph>
        <form method="post">
          <ButtonGroup row>
            <Button name="doe" value="renew">
              {since ? t("agenda:feed.renew") : t("agenda:feed.make")}
            </Button>
            {since ? (
              <Button kind="secondary" name="doe" value="stop">
                {t("agenda:feed.stop")}
              </Button>
            ) : null}
          </ButtonGroup>
        </form>
        {since ? (
          <Paragraph small soft>
            {t("agenda:feed.renewNote")}
          </Paragraph>
        ) : null}
      </Box>
      <Box title={t("agenda:feed.how")}>
        <BulletList items={[t("agenda:feed.outlook"), t("agenda:feed.google"), t("agenda:feed.delay")]} />
      </Box>
    </>
  );
}
