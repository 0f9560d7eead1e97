import type { Insertable } from "kysely";
import type { RosterTable } from "../schema.ts";

type Week = Readonly<Record<number, readonly [location: string | null, ...stretches: string[]]>>;

const [monday, tuesday, wednesday, thursday, friday, saturday] = [1, 2, 3, 4, 5, 6] as const;

/** Per person and weekday: where (null: on the phone only), and the stretches in wall time of Amsterdam. */
const weeks: Readonly<Record<string, Week>> = {
  "staff-bart-de-haan": {
    [monday]: ["WNK", "09:30-12:30", "13:00-16:00"],
    [tuesday]: ["BIB", "10:00-12:30", "13:00-17:00"],
    [thursday]: ["STH", "13:30-15:00", "15:15-17:00", "18:30-20:00"],
    [friday]: ["WNK", "10:00-13:00", "14:00-16:00"],
  },
  "staff-noor-verbeek": {
    [monday]: ["STH", "09:00-12:30", "13:00-17:00"],
    [wednesday]: ["WNK", "09:30-12:30", "13:00-16:00"],
    [thursday]: ["BIB", "10:00-13:00", "13:30-17:30"],
  },
  "staff-emre-aydin": {
    [tuesday]: ["STH", "09:00-12:30", "13:00-17:00"],
    [wednesday]: ["STH", "09:00-12:30", "13:00-17:00"],
    [friday]: ["BIB", "10:00-13:00", "13:30-17:30"],
    [saturday]: ["BIB", "10:00-13:00"],
  },
  "staff-yusuf-demir": {
    [monday]: [null, "09:00-12:00"],
    [thursday]: ["STH", "17:00-20:00"],
  },
  "staff-samira-elmahdi": {
    [monday]: ["HVJ", "09:00-12:30", "13:00-17:30"],
    [tuesday]: ["HVJ", "09:00-12:30", "13:00-17:30"],
    [wednesday]: ["WNK", "09:30-12:30", "13:00-16:00"],
    [thursday]: ["HVJ", "09:00-12:30", "13:00-17:00"],
  },
  "staff-anke-visser": {
    [tuesday]: ["HVJ", "13:00-17:30"],
    [wednesday]: ["HVJ", "09:00-12:30", "13:00-17:00"],
    [thursday]: ["HVJ", "09:00-12:30", "13:00-17:30"],
  },
  "staff-joy-mensah": {
    [monday]: ["HVJ", "09:00-12:30", "13:00-17:30"],
    [tuesday]: ["HVJ", "09:00-12:30", "13:00-17:30"],
    [thursday]: ["HVJ", "09:00-12:30", "13:00-17:30"],
    [friday]: [null, "09:00-12:30"],
  },
  "staff-ruud-peters": {
    [monday]: ["STH", "09:00-12:30", "13:00-17:00"],
    [wednesday]: ["STH", "09:00-12:30", "13:00-17:00"],
    [thursday]: ["STH", "13:00-17:00", "17:30-20:00"],
  },
  "staff-olena-kovalenko": {
    [monday]: [null, "08:30-12:30", "13:00-17:00"],
    [tuesday]: [null, "08:30-12:30", "13:00-17:00"],
    [wednesday]: [null, "08:30-12:30", "13:00-17:00"],
    [thursday]: [null, "08:30-12:30", "13:00-17:00"],
    [friday]: [null, "08:30-12:30", "13:00-17:00"],
  },
};

/** Who receives people without an appointment, at the walk-in hours of a location. */
const walkInWeeks: Readonly<Record<string, Week>> = {
  "staff-noor-verbeek": { [tuesday]: ["STH", "09:00-12:00"] },
  "staff-emre-aydin": { [thursday]: ["STH", "09:00-12:00"] },
  "staff-yusuf-demir": { [friday]: ["STH", "09:00-12:00"] },
  "staff-anke-visser": { [thursday]: ["HVJ", "18:30-20:30"] },
};

/** When the people of Voorbeeldstad receive families. Ids never change: seeding twice adds nothing. */
export const exampleRosters: readonly Insertable<RosterTable>[] = [
  ...rowsOf(weeks, "appointments"),
  ...rowsOf(walkInWeeks, "walk-in"),
];

function rowsOf(people: Readonly<Record<string, Week>>, kind: "appointments" | "walk-in") {
  return Object.entries(people).flatMap(([staff_id, week]) =>
    Object.entries(week).flatMap(([weekday, [location, ...stretches]]) =>
      stretches.map((stretch) => {
        const [from_time = "", to_time = ""] = stretch.split("-");
        const id = ["roster", staff_id, weekday, from_time].join("-");
        return { id, staff_id, weekday: Number(weekday), from_time, to_time, location, kind };
      }),
    ),
  );
}
