import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { inLanguage } from "#app/platform/languages.ts";
import textFont from "#app/ui/styles/text-font.css?url";
import { toWorkplace } from "./filled-in-by.tsx";
import { DoneScreen } from "./screen.tsx";
import { doneView } from "./view.server.ts";
import { enterDraft } from "#app/routes/citizen/flow/enter.server.ts";
import { eraseDraft } from "#app/routes/citizen/flow/erase.server.ts";

export const links = () => [{ rel: "stylesheet", href: textFont }];

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const draft = await enterDraft(args);
  if (!draft.requestId) throw redirect(inLanguage(args.context.language, `/aanvraag/${draft.id}`));
  return doneView(draft.id, draft.requestId, args.context);
}

/** "Ik ben klaar, wis dit apparaat": the key goes, the request stays with the municipality. */
export async function action(args: ActionFunctionArgs) {
  const draft = await enterDraft(args);
  // What was not sent in is erased on its own page, where people can see that it was not.
  if (!draft.requestId) return redirect(inLanguage(args.context.language, `/aanvraag/${draft.id}`));
  const { name, value } = toWorkplace;
  const atDesk = (await args.request.formData()).get(name) === value;
  return eraseDraft(
    args.request,
    args.context,
    args.params["draft"] ?? "",
    atDesk ? "/medewerkers" : undefined,
  );
}

export default function Done() {
  return <DoneScreen view={useLoaderData<typeof loader>()} />;
}
