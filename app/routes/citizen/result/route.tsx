import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { formatList } from "#app/i18n/formats.ts";
import { answerKey } from "#app/intake/answers.ts";
import { showAnswer } from "#app/intake/words/show.ts";
import { questionById } from "#app/intake/flow.ts";
import { stopAfter, stopBefore } from "#app/intake/walk.ts";
import { questionValues } from "#app/intake/words/words.ts";
import { enterAt } from "#app/routes/citizen/flow/enter.server.ts";
import { ResultScreen } from "./screen.tsx";
import { resultView } from "./view.server.ts";
import { changePath } from "#app/routes/citizen/flow/return-to.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

/** Answers that can be changed from here, with the page that asks each. */
const changes = [
  { id: "monthlyNet", key: "income", path: "geld/inkomen" },
  { id: "wealth", key: "wealth", path: "geld/spaargeld" },
  { id: "children", key: "children", path: "kinderen" },
  { id: "postcode", key: "postcode", path: "postcode" },
] as const;

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterAt(args, "uitkomst");
  const { way, words, draft, stop, loket, on, language } = entered;
  const view = resultView(entered);
  const heading = words.t(
    view.likely.length === 0 ? "result:titleNone" : view.names ? "result:titleChildren" : "result:title",
  );
  const values = questionValues(way.answers, way.facts, null, loket.policy, on, language);
  const asked = new Set(way.stops.map((known) => known.path));
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  return {
    view,
    heading,
    title: windowTitle(entered, heading),
    back: below(stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
    next: below(stopAfter(way, stop.path).path),
    settle: view.settle.map((path) => below(changePath(path, "uitkomst"))),
    changes: changes
      .filter((change) => asked.has(change.path))
      .map((change) => ({
        href: below(changePath(change.path, "uitkomst")),
        text: words.t(`result:change.${change.key}`, {
          answer: formatList(
            showAnswer(questionById(change.id), way.answers[answerKey(change.id, null)], words, values),
            language,
          ),
        }),
      })),
  };
}

export default function Result() {
  return <ResultScreen {...useLoaderData<typeof loader>()} />;
}
