import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { answerKey } from "#app/intake/answers.ts";
import { ChooseScreen } from "./screen.tsx";
import { chooseView, choiceOf, offeredTo } from "./view.server.ts";
import { enterAt } from "#app/routes/citizen/flow/enter.server.ts";
import { refuse, seenOf } from "#app/routes/citizen/flow/refusal.ts";
import { returnPlace } from "#app/routes/citizen/flow/return-to.ts";
import { saveAndGoOn } from "#app/routes/citizen/flow/save.server.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

const pathOf = ({ params }: LoaderFunctionArgs) =>
  params["person"] ? `kiezen/${params["person"]}` : "kiezen";

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, pathOf(args));
  return chooseView(entered, args.context.refusal, returnPlace(args.request));
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterAt(args, pathOf(args));
  const form = await args.request.formData();
  const offered = new Set(offeredTo(entered).map((verdict) => choiceOf(verdict, entered.stop)));
  const ticked = form
    .getAll("chosen")
    .filter((id): id is string => typeof id === "string" && offered.has(id));
  const chosen = form.has("niets") ? [] : [...new Set(ticked)];
  if (chosen.length === 0 && !form.has("niets")) {
    const errors = [{ questionId: "chosen", code: "required" }];
    return refuse(args.context, { errors, typed: { chosen }, seen: seenOf(form) });
  }
  const answers = { [answerKey("chosen", entered.stop.person)]: chosen };
  return saveAndGoOn(args, entered, form, { answers, typed: { chosen } });
}

export default function Choose() {
  return <ChooseScreen view={useLoaderData<typeof loader>()} />;
}
