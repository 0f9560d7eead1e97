import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { filledInByIn } from "#app/intake/filled-in-by.ts";
import { submissionOf } from "#app/requests/submit/submission.ts";
import { submit } from "#app/requests/submit/submit.server.ts";
import { CheckScreen } from "./screen.tsx";
import { checkView } from "./view.server.ts";
import { enterAt } from "#app/routes/citizen/flow/enter.server.ts";
import { refuse } from "#app/routes/citizen/flow/refusal.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  return checkView(await enterAt(args, "controleren"), args.context.refusal);
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterAt(args, "controleren");
  const { loket, way, words, draft, on, now, to } = entered;
  const form = await args.request.formData();
  if (form.get("honest") !== "yes") {
    return refuse(args.context, { errors: [{ questionId: "honest", code: "required" }], typed: {} });
  }
  const submission = submissionOf(
    way,
    words,
    wordsFor("nl", words.tone),
    loket.policy,
    on,
    filledInByIn(draft.answers),
  );
  const result = await submit(loket.db, draft, submission, loket.policy, now);
  if (result.ok) return redirect(to("klaar"));
  // Another tab changed an answer after this page was read: show the page again, with what is there now.
  if (result.reason === "changed") return redirect(to("controleren"));
  const chosen = way.answers["conversation"] as { slot?: string } | undefined;
  return redirect(`${to("gesprek/bezet")}?tijd=${encodeURIComponent(chosen?.slot ?? "")}`);
}

export default function Check() {
  return <CheckScreen view={useLoaderData<typeof loader>()} />;
}
