import {
  useActionData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { searchField } from "#app/find/field.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { SearchScreen } from "./screen.tsx";
import { searchView } from "./view.server.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export function loader({ context }: LoaderFunctionArgs) {
  const { t } = wordsFor(context.language);
  const title = context.situation?.sensitive
    ? t("neutralTitle")
    : t("pageTitle", { title: t("find:search.title") });
  return { title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const text = (await request.formData()).get(searchField);
  const view = searchView(typeof text === "string" ? text : "", context);
  context.situation = { tone: "u", sensitive: view.sensitive || context.situation?.sensitive === true };
  return view;
}

export default function Search() {
  return <SearchScreen view={useActionData<typeof action>()} />;
}
