import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatDay, formatList, formatWeekday } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Box, BoxColumns, BoxLines } from "#app/ui/staff/box.tsx";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { TwoLines } from "#app/ui/staff/table.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { departmentName } from "#app/routes/staff/frame/words.ts";
import { MissingTalk } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { ModelField } from "./fields.tsx";
import { ModelList } from "./forms.tsx";
import { enterModel, saveModel } from "./view.server.ts";
import { ModelPlaces, ModelTypes } from "./lists.tsx";
import { ModelNotice, TalkLines } from "./parts.tsx";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { model, outside, places, saved } = await enterModel(request, context);
  const { t, say } = wordsFor("nl");
  const placeName = (id: string | null) => places.find(({ value }) => value === id)?.label;
  return {
    pageTitle: t("pageTitle", { title: t("agenda:model.title") }),
    outside,
    places,
    saved,
    people: model.staff.map(({ id, name, department }) => ({
      id,
      name,
      team: departmentName(context.loket.policy, department),
      days: daysText(model.rosters.flatMap(({ staffId, weekday }) => (staffId === id ? weekday : []))),
    })),
    locations: model.locations.map(({ id, name, street, opening }) => ({
      id,
      name,
      street,
      days: daysText(opening.flatMap(({ weekdays }) => weekdays)),
    })),
    types: model.conversationTypes.map(({ id, minutes, departments }) => ({
      id,
      name: say(`staff:conversations.${id}`),
      minutes: t("agenda:model.minutesOf", { count: minutes }),
      teams: formatList(
        departments.map((department) => departmentName(context.loket.policy, department)),
        "nl",
      ),
    })),
    closings: model.closings.map(({ id, date, location, name }) => ({
      id,
      day: `${formatDay(date, "nl")} ${date.slice(0, 4)}`,
      text: `${name}, ${placeName(location) ?? t("agenda:model.everywhere")}`,
    })),
  };
}

const daysText = (weekdays: readonly number[]) =>
  [...new Set(weekdays)]
    .sort()
    .map((weekday) => formatWeekday(weekday, "nl"))
    .join(", ");

export function action(args: ActionFunctionArgs) {
  return saveModel(args, "");
}

/** People with their days, closing days, and the talks that fall outside what was changed. */
export default function ModelPage() {
  const { t } = useWords();
  const { outside, places, people, closings, locations, types, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = { form: "add-closing", answer };
  const everywhere = { value: "", label: t("agenda:model.everywhere") };
  return (
    <>
      <ModelNotice answer={answer} saved={saved} here="/medewerkers/beheer" />
      <StaffTitle>{t("agenda:model.title")}</StaffTitle>
      <Paragraph>{t("agenda:model.lead")}</Paragraph>
      {outside.length > 0 ? (
        <Alert kind="warning" title={t("agenda:model.outside.title", { count: outside.length })}>
          <p>{t("agenda:model.outside.text")}</p>
          <TalkLines talks={outside} />
        </Alert>
      ) : null}
      <BoxColumns
        side={
          <ModelList
            {...form}
            title={t("agenda:model.closings")}
            none={t("agenda:model.noClosings")}
            lines={closings.map(({ id, day, text }) => ({ id, first: day, second: text }))}
            remove="remove-closing"
            label={t("agenda:model.addClosing")}
          >
            <ModelField {...form} name="datum" label={t("agenda:model.date")} type="date" />
            <ModelField
              {...form}
              name="plek"
              label={t("agenda:model.place")}
              options={[everywhere, ...places]}
            />
            <ModelField
              {...form}
              name="naam"
              label={t("agenda:model.name")}
              hint={t("agenda:model.nameHint")}
            />
          </ModelList>
        }
      >
        <ModelPlaces locations={locations} answer={answer} />
        <ModelTypes types={types} />
        <Box title={t("agenda:model.people")}>
          <BoxLines
            lines={people.map(({ id, name, team, days }) => ({
              key: id,
              start: (
                <TwoLines
                  first={
                    <TextLink href={`/medewerkers/beheer/${id}`} strong>
                      {name}
                    </TextLink>
                  }
                  second={team}
                />
              ),
              middle: days || t("agenda:model.noWork"),
            }))}
          />
        </Box>
      </BoxColumns>
    </>
  );
}

export { MissingTalk as ErrorBoundary };
