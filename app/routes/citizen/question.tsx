import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPage } from "#app/intake/forms.ts";
import { QuestionScreen } from "./shared/question-screen.tsx";
import { questionView } from "./shared/question-view.server.ts";
import { enterAt } from "./shared/enter.server.ts";
import { refuse } from "./shared/refusal.ts";
import { returnPlace } from "./shared/return-to.ts";
import { pathAfterSaving } from "./shared/save.server.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, args.params["*"] ?? "");
  return questionView(entered, args.context.refusal, returnPlace(args.request));
}

export async function action(args: ActionFunctionArgs) {
  const entered = await enterAt(args, args.params["*"] ?? "");
  const form = await args.request.formData();
  if (form.has("nog-een")) {
    const rows = form.getAll("children").length + 1;
    const typed = readPage(entered.stop, form, entered.on);
    return refuse(args.context, {
      errors: [],
      typed: typed.ok ? { children: namesIn(form) } : typed.typed,
      rows,
    });
  }
  const submitted = readPage(entered.stop, form, entered.on);
  if (!submitted.ok) return refuse(args.context, submitted);
  return redirect(await pathAfterSaving(entered, submitted.answers, returnPlace(args.request)));
}

function namesIn(form: FormData) {
  const keys = form.getAll("children.sleutel");
  return form
    .getAll("children")
    .map((name, index) => ({ key: String(keys[index] ?? ""), name: String(name) }));
}

export default function Question() {
  return <QuestionScreen view={useLoaderData<typeof loader>()} />;
}
