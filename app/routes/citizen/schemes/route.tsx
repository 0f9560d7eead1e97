import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { schemes } from "#app/schemes/index.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/form/button.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Stack } from "#app/ui/stack.tsx";
import { Heading, Lead, Paragraph } from "#app/ui/text.tsx";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";
import { SchemeName } from "#app/routes/citizen/scheme/about.tsx";
import { SearchBox } from "#app/routes/citizen/find/box.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export function loader({ context }: LoaderFunctionArgs) {
  const words = wordsFor(context.language);
  const dutch = wordsFor("nl");
  return {
    title: words.t("pageTitle", { title: words.t("find:schemes.title") }),
    schemes: schemes.map(({ id }) => ({
      id,
      name: words.say(`${id}:name`),
      dutchName: dutch.say(`${id}:name`),
      lead: words.say(`${id}:page.lead`),
    })),
  };
}

/** Everything the municipality offers to families, for whoever wants to read first. */
export default function Schemes() {
  const { t } = useWords();
  const href = useHref();
  const view = useLoaderData<typeof loader>();
  return (
    <Frame
      start
      back="/"
      title={t("find:schemes.title")}
      intro={<Lead>{t("find:schemes.lead")}</Lead>}
      side={<SearchBox />}
    >
      {view.schemes.map((scheme) => (
        <Stack key={scheme.id} gap="small">
          <Heading level={2}>
            <TextLink href={href(`/regelingen/${scheme.id}`)}>
              <SchemeName {...scheme} />
            </TextLink>
          </Heading>
          <Paragraph>{scheme.lead}</Paragraph>
        </Stack>
      ))}
      <ButtonGroup>
        <ButtonLink href={href("/")}>{t("find:schemes.choose")}</ButtonLink>
      </ButtonGroup>
    </Frame>
  );
}
