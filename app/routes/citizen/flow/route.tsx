import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { readPage } from "#app/intake/forms.ts";
import { QuestionScreen } from "./screen.tsx";
import { questionView } from "./view.server.ts";
import { enterAt } from "./enter.server.ts";
import { refuse, seenOf } from "./refusal.ts";
import { returnPlace } from "./return-to.ts";
import { saveAndGoOn } from "./save.server.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, args.params["*"] ?? "");
  return questionView(entered, args.context.refusal, returnPlace(args.request));
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterAt(args, args.params["*"] ?? "");
  const form = await args.request.formData();
  const submitted = readPage(entered.stop, form, entered.on, entered.draft.answers);
  const seen = seenOf(form);
  if (form.has("nog-een")) {
    const rows = form.getAll("children").length + 1;
    return refuse(args.context, { errors: [], typed: submitted.typed, rows, seen });
  }
  if (!submitted.ok) return refuse(args.context, { ...submitted, seen });
  return saveAndGoOn(args, entered, form, submitted);
}

export default function Question() {
  return <QuestionScreen view={useLoaderData<typeof loader>()} />;
}
