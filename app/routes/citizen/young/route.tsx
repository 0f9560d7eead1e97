import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { oneOf } from "#app/schemes/fields/choice.ts";
import { Button, ButtonGroup } from "#app/ui/form/button.tsx";
import { Form } from "#app/ui/stack.tsx";
import { BulletList, Heading, Lead, Paragraph } from "#app/ui/text.tsx";
import { beginDraft } from "#app/routes/citizen/flow/begin.server.ts";
import { EmergencyNumbers } from "#app/routes/citizen/frame/emergency-numbers.tsx";
import { Frame } from "#app/routes/citizen/frame/frame.tsx";

const young = oneOf(["child", "young-person"]);

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export function loader({ context }: LoaderFunctionArgs) {
  context.situation = { tone: "je", sensitive: true };
  return { title: wordsFor(context.language).t("neutralTitle") };
}

/** Starts the questions for somebody young, who has then said already what it is about and who they are. */
export async function action({ request, context }: ActionFunctionArgs) {
  const role = young.safeParse((await request.formData()).get("wie"));
  if (!role.success) return data(null, { status: 422 });
  return beginDraft(request, context, { topics: ["upbringing"], role: role.data });
}

/** A child's own page: whom to call now, how to talk to us, and what parents hear of it. */
export default function Appointment() {
  const { t, list } = useWords();
  return (
    <Frame start back="/" title={t("young:title")} intro={<Lead>{t("young:lead")}</Lead>}>
      <Heading level={2}>{t("young:now.title")}</Heading>
      <Paragraph>{t("young:now.text")}</Paragraph>
      <EmergencyNumbers only={["kindertelefoon"]} />
      <Heading level={2}>{t("young:us.title")}</Heading>
      <Paragraph>{t("young:us.text")}</Paragraph>
      <Form>
        <ButtonGroup>
          <Button kind="secondary" name="wie" value="child">
            {t("young:us.under12")}
          </Button>
          <Button kind="secondary" name="wie" value="young-person">
            {t("young:us.from12")}
          </Button>
        </ButtonGroup>
      </Form>
      <Heading level={2}>{t("young:parents.title")}</Heading>
      <BulletList items={list("young:parents.items")} />
      <Heading level={2}>{t("young:now.other")}</Heading>
      <EmergencyNumbers only={["112", "113", "veilig-thuis"]} />
      <Heading level={2}>{t("young:adult.title")}</Heading>
      <Paragraph>{t("young:adult.text")}</Paragraph>
    </Frame>
  );
}
