import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { formatDate } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { mayTryRules } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { comparePolicies } from "#app/triage/bench/compare-policies.ts";
import { savedFamilies } from "#app/triage/bench/families.ts";
import { newestNorm, withNumbers } from "#app/triage/bench/rule-change.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { numberFields, numbersShape } from "./form.ts";
import { RulesScreen } from "./screen.tsx";
import { differenceView } from "./words.ts";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { t } = wordsFor("nl");
  const { policy } = context.loket;
  return {
    pageTitle: t("pageTitle", { title: t("trial:title") }),
    form: mayTryRules(staff)
      ? {
          fields: numberFields(policy),
          normFrom: formatDate(newestNorm(policy).validFrom, "nl"),
          families: savedFamilies.length,
        }
      : null,
  };
}

/** Compares, and keeps nothing: the numbers that were tried are gone with the page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  if (!mayTryRules(staff)) throw new Response(null, { status: 404 });
  const { policy } = context.loket;
  const words = wordsFor("nl");
  const read = readForm(await request.formData(), {
    shape: numbersShape(policy),
    errors: (code) => `trial:errors.${code}`,
  });
  if (!read.ok) return refuse(read);
  const found = comparePolicies(savedFamilies, policy, withNumbers(policy, read.value));
  const differences = found.map((difference) => differenceView(difference, policy, words));
  return { ok: true as const, typed: read.typed, differences };
}

export default function RulesPage() {
  const { t } = useWords();
  const { form } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  if (!form) {
    return (
      <>
        <StaffTitle>{t("trial:title")}</StaffTitle>
        <Paragraph>{t("trial:no")}</Paragraph>
      </>
    );
  }
  return <RulesScreen {...form} tried={tried?.ok ? tried : null} />;
}
