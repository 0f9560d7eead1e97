import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
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
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { HoursField } from "./fields.tsx";
import { HoursList } from "./forms.tsx";
import { enterHours, saveHours } from "./view.server.ts";
import { HoursPlaces, HoursTypes } from "./lists.tsx";
import { HoursNotice, AppointmentLines } from "./parts.tsx";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { hours, outside, places, saved } = await enterHours(request, context);
  const { t, say } = wordsFor("nl");
  const placeName = (id: string | null) => places.find(({ value }) => value === id)?.label;
  return {
    pageTitle: t("pageTitle", { title: t("agenda:hours.title") }),
    outside,
    places,
    saved,
    people: hours.staff.map(({ id, name, department }) => ({
      id,
      name,
      team: departmentName(context.loket.policy, department),
      days: daysText(hours.rosters.flatMap(({ staffId, weekday }) => (staffId === id ? weekday : []))),
    })),
    locations: hours.locations.map(({ id, name, street, opening }) => ({
      id,
      name,
      street,
      days: daysText(opening.flatMap(({ weekdays }) => weekdays)),
    })),
    types: hours.conversationTypes.map(({ id, minutes, departments }) => ({
      id,
      name: say(`staff:conversations.${id}`),
      minutes: t("agenda:hours.minutesOf", { count: minutes }),
      teams: formatList(
        departments.map((department) => departmentName(context.loket.policy, department)),
        "nl",
      ),
    })),
    closings: hours.closings.map(({ id, date, location, name }) => ({
      id,
      day: `${formatDay(date, "nl")} ${date.slice(0, 4)}`,
      text: `${name}, ${placeName(location) ?? t("agenda:hours.everywhere")}`,
    })),
  };
}

const daysText = (weekdays: readonly number[]) =>
  [...new Set(weekdays)]
    .sort()
    .map((weekday) => formatWeekday(weekday, "nl"))
    .join(", ");

export function action(args: ActionFunctionArgs) {
  return saveHours(args, "");
}

/** People with their days, closing days, and the appointments that fall outside what was changed. */
export default function HoursPage() {
  const { t } = useWords();
  const { outside, places, people, closings, locations, types, saved } = useLoaderData<typeof loader>();
  const everywhere = { value: "", label: t("agenda:hours.everywhere") };
  return (
    <>
      <HoursNotice saved={saved} here="/medewerkers/beheer" />
      <StaffTitle>{t("agenda:hours.title")}</StaffTitle>
      <Paragraph>{t("agenda:hours.lead")}</Paragraph>
      {outside.length > 0 ? (
        <Alert kind="warning" title={t("agenda:hours.outside.title", { count: outside.length })}>
          <p>{t("agenda:hours.outside.text")}</p>
          <AppointmentLines appointments={outside} />
        </Alert>
      ) : null}
      <BoxColumns
        side={
          <HoursList
            form="add-closing"
            title={t("agenda:hours.closings")}
            none={t("agenda:hours.noClosings")}
            lines={closings.map(({ id, day, text }) => ({ id, first: day, second: text }))}
            remove="remove-closing"
            label={t("agenda:hours.addClosing")}
          >
            <HoursField name="datum" label={t("agenda:hours.date")} type="date" />
            <HoursField name="plek" label={t("agenda:hours.place")} options={[everywhere, ...places]} />
            <HoursField name="naam" label={t("agenda:hours.name")} hint={t("agenda:hours.nameHint")} />
          </HoursList>
        }
      >
        <HoursPlaces locations={locations} />
        <HoursTypes types={types} />
        <Box title={t("agenda:hours.people")}>
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
              middle: days || t("agenda:hours.noWork"),
            }))}
          />
        </Box>
      </BoxColumns>
    </>
  );
}

export { MissingAppointment as ErrorBoundary };
