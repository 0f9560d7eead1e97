import {
  data,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { formatDate } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { openDrafts } from "#app/intake/drafts/drafts.server.ts";
import { flow, questionById } from "#app/intake/flow.ts";
import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { walk } from "#app/intake/walk.ts";
import { localDate } from "#app/platform/moment.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Lead, Paragraph } from "#app/ui/text.tsx";
import { beginDraft } from "#app/routes/citizen/flow/begin.server.ts";
import { draftsOf } from "#app/routes/citizen/flow/enter.server.ts";
import { eraseDraft } from "#app/routes/citizen/flow/erase.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { pageTitle } from "#app/routes/citizen/flow/view.server.ts";
import { SearchBox } from "#app/routes/citizen/find/box.tsx";
import { SavedDraft } from "./saved-draft.tsx";
import { TopicChoice } from "#app/routes/citizen/find/topic-choice.tsx";
import { YoungPanel } from "./young-panel.tsx";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { loket, language, refusal } = context;
  const words = wordsFor(language);
  const now = loket.now();
  const drafts = await openDrafts(loket.db, draftsOf(request, context), now);
  const title = words.t("pageTitle", { title: words.t("start:title") });
  return {
    title: refusal ? words.t("errorPrefix", { title }) : title,
    error: refusal ? words.t("intake:questions.topics.errors.required") : null,
    drafts: drafts.map((draft) => {
      const way = walk(flow.pages, draft.answers, loket.policy, localDate(now));
      return {
        id: draft.id,
        sent: draft.requestId !== null,
        page:
          draft.requestId || isSensitiveFor(way.facts)
            ? ""
            : pageTitle(way.next, draft.answers, way.facts, loket.policy, localDate(now), words),
        keptUntil: formatDate(draft.expiresAt, language),
      };
    }),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const erase = form.get("wis");
  if (typeof erase === "string") return eraseDraft(request, context, erase);
  const topics = questionById("topics").schema.safeParse(form.getAll("topics"));
  if (!topics.success) {
    context.refusal = { errors: [{ questionId: "topics", code: "required" }], typed: {} };
    return data(null, { status: 422 });
  }
  return beginDraft(request, context, { topics: topics.data });
}

export default function Start() {
  const { t } = useWords();
  const { drafts, error } = useLoaderData<typeof loader>();
  return (
    <Frame
      start
      houses="footer"
      title={t("start:title")}
      intro={<Lead>{t("start:lead")}</Lead>}
      side={
        <>
          <SearchBox />
          <YoungPanel />
        </>
      }
      sideTop={
        drafts.length > 0 ? drafts.map((draft) => <SavedDraft key={draft.id} draft={draft} />) : undefined
      }
    >
      {error ? (
        <ErrorSummary title={t("errors.summary", { count: 1 })} errors={[{ href: "#topics", text: error }]} />
      ) : null}
      <Form>
        <TopicChoice error={error} />
        <Button>{t("start:begin")}</Button>
      </Form>
      <Paragraph small soft>
        {t("start:noLogin")}
      </Paragraph>
    </Frame>
  );
}
