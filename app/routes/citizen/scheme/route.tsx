import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { localDate } from "#app/platform/moment.ts";
import { schemes } from "#app/schemes/index.ts";
import { LinkLine, TextLink } from "#app/ui/link.tsx";
import { Lead } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { SchemeAbout, SchemeName, SchemeSource } from "./about.tsx";
import { isSensitiveTopic, schemeView } from "./view.server.ts";
import { TopicStart } from "./topic-start.tsx";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const scheme = schemes.find(({ id }) => id === params["scheme"]);
  if (!scheme) throw new Response(null, { status: 404 });
  const { loket, language } = context;
  const words = wordsFor(language);
  const sensitive = isSensitiveTopic(scheme.topic) || context.situation?.sensitive === true;
  context.situation = { tone: "u", sensitive };
  const view = schemeView(scheme, words, loket.policy, localDate(loket.now()));
  return { view, title: sensitive ? words.t("neutralTitle") : words.t("pageTitle", { title: view.name }) };
}

/** All about one scheme, and the way into the questions. */
export default function SchemePage() {
  const { t } = useWords();
  const href = useHref();
  const { view } = useLoaderData<typeof loader>();
  return (
    <Frame
      start
      back="/regelingen"
      title={<SchemeName {...view} />}
      intro={
        <>
          <Lead>{view.lead}</Lead>
          <TopicStart topics={[view.topic]} text={t("find:scheme.start")} />
        </>
      }
    >
      <SchemeAbout scheme={view} />
      <TopicStart topics={[view.topic]} text={t("find:scheme.start")} />
      <LinkLine>
        <TextLink href={href("/regelingen")}>{t("find:scheme.others")}</TextLink>
      </LinkLine>
      <SchemeSource scheme={view} />
    </Frame>
  );
}
