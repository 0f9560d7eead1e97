import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { filledInByIn } from "#app/intake/filled-in-by.ts";
import { questionById } from "#app/intake/flow.ts";
import type { Question } from "#app/schemes/contract/question.ts";
import { readPage } from "#app/intake/forms.ts";
import { stopAfter, stopBefore } from "#app/intake/walk.ts";
import { questionValues } from "#app/intake/words/words.ts";
import { normaliseText } from "#app/typed/normalise.ts";
import { submissionOf } from "#app/requests/submit/submission.ts";
import { submit } from "#app/requests/submit/submit.server.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Heading, Lead, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { EmergencyNumbers } from "#app/routes/citizen/frame/emergency-numbers.tsx";
import { enterAt, type Entered } from "#app/routes/citizen/flow/enter.server.ts";
import { fieldView } from "#app/routes/citizen/flow/field-view.server.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { QuestionField } from "#app/routes/citizen/flow/field.tsx";
import { refuse } from "#app/routes/citizen/flow/refusal.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

/** What is asked to be called back. Only the number has to be given. */
const asked = ["firstName", "phone", "safeMoment", "mayLeaveMessage"];

const callBack = (asks: readonly string[]) => ({
  page: { path: "bellen", section: "contact" as const, asks },
  person: null,
  path: "bellen",
  answered: true,
});

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, "bellen");
  const { way, draft, stop, words, loket, on, language } = entered;
  const { refusal } = args.context;
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  const values = questionValues(draft.answers, way.facts, null, loket.policy, on, language);
  return {
    title: windowTitle(entered, words.t("safe:now.title"), refusal !== undefined),
    back: below(stopBefore(way, stop)?.path ?? ""),
    next: below(stopAfter(way, stop.path).path),
    fields: asked.map((id) => fieldView(callBackQuestion(id), refusal?.typed ?? {}, refusal, words, values)),
  };
}

/** A name may be left out here, unlike elsewhere. */
function callBackQuestion(id: string): Question {
  return id === "firstName" ? { ...questionById(id), optional: true } : questionById(id);
}

/** Sends what is known so far, with a number: enough to be called today. Nothing else has to be filled in. */
export async function action(args: ActionFunctionArgs) {
  const entered = await enterAt(args, "bellen");
  const { loket, draft, words, on, now, to } = entered;
  const form = await args.request.formData();
  // A number is enough. Somebody who does not say that we may leave a message gets none.
  if (!form.has("mayLeaveMessage")) form.set("mayLeaveMessage", "no");
  const given = asked.filter((id) => id !== "firstName" || nameIn(form) !== "");
  const stop = callBack(given);
  const read = readPage(stop, form, on, draft.answers);
  if (!read.ok) return refuse(args.context, read);
  const way = withCallBack(entered, stop, read.answers);
  const submission = submissionOf(way, words, wordsFor("nl"), loket.policy, on, filledInByIn(draft.answers));
  const result = await submit(loket.db, draft, submission, loket.policy, now);
  return redirect(to(result.ok ? "klaar" : "bellen"));
}

function nameIn(form: FormData): string {
  const typed = form.get("firstName");
  return typeof typed === "string" ? normaliseText(typed) : "";
}

function withCallBack(
  { way }: Entered,
  stop: ReturnType<typeof callBack>,
  answers: Readonly<Record<string, unknown>>,
): Entered["way"] {
  return {
    ...way,
    stops: [...way.stops.filter(({ answered }) => answered), stop],
    answers: { ...way.answers, ...answers, conversation: { wish: "call-me" } },
  };
}

/** Danger now: the numbers at once, a call back with nothing but a number, or on with the questions. */
export default function CallNow() {
  const { t } = useWords();
  const href = useHref();
  const view = useLoaderData<typeof loader>();
  const errors = view.fields.flatMap((field) =>
    field.error ? [{ href: `#${field.id}`, text: field.error }] : [],
  );
  return (
    <Frame
      back={view.back}
      section="topic"
      title={t("safe:now.title")}
      intro={<Lead>{t("safe:now.lead")}</Lead>}
    >
      {errors.length > 0 ? (
        <ErrorSummary title={t("errors.summary", { count: errors.length })} errors={errors} />
      ) : null}
      <EmergencyNumbers />
      <Heading level={2}>{t("safe:now.callBack.title")}</Heading>
      <Paragraph>{t("safe:now.callBack.text")}</Paragraph>
      <Form>
        {view.fields.map((field) => (
          <QuestionField key={field.id} field={field} heading={false} />
        ))}
        <ButtonGroup>
          <Button>{t("safe:now.callBack.button")}</Button>
          <ButtonLink kind="secondary" href={href(view.next)}>
            {t("safe:now.continue")}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Frame>
  );
}
