import { Temporal } from "temporal-polyfill";
import { lanesOf, type CalendarBlock } from "#app/conversations/calendar/blocks.ts";
import type { CalendarAppointment } from "#app/conversations/calendar/read.server.ts";
import { markOf, type AppointmentMark } from "#app/conversations/booking/marks.ts";
import { formatTime, formatWeekday } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";
import { timeZone } from "#app/platform/moment.ts";
import type { AppointmentName } from "#app/requests/appointments/names.server.ts";
import type { IconName } from "#app/ui/icon.tsx";
import { languageName } from "#app/routes/staff/frame/words.ts";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";

/** Where something stands on a grid of hours and quarters. */
export interface GridTime {
  readonly hour: number;
  readonly quarter: number;
}

export type CalendarItemLook = "appointment" | "done" | "walk-in" | "held" | "away" | "free";

/** A block in words, with its place on the grid. */
export interface CalendarItem {
  readonly key: string;
  readonly look: CalendarItemLook;
  readonly start: GridTime;
  readonly end: GridTime;
  readonly lane: number;
  readonly lanes: number;
  /** Empty for a block without times of its own, such as a day off. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  /** How we talk, and what was told of it. */
  readonly icons: readonly IconName[];
  readonly href: string | null;
}

/** What may be told of appointments: only those in `names` are told of. */
export interface ItemWords {
  readonly words: Words;
  readonly policy: Policy;
  readonly names: ReadonlyMap<string, AppointmentName>;
  /** Appointments of which this person may see what they are. */
  readonly seen: ReadonlySet<string>;
  /** Names of the people who hold an appointment, where several people are shown together. */
  readonly holders?: ((staffIds: readonly string[]) => string) | undefined;
}

const channelIcons: Readonly<Record<string, IconName>> = {
  office: "building",
  phone: "phone",
  video: "video",
  home: "home",
};

/** The blocks of one column, in words; those that overlap beside each other. */
export function calendarItems(blocks: readonly CalendarBlock[], tell: ItemWords): readonly CalendarItem[] {
  const shown = blocks.filter(({ from, to }) => from < to);
  const lanes = lanesOf(shown);
  return shown.map((block, index) => {
    const { lane = 0, of = 1 } = lanes[index] ?? {};
    const whole = block.kind === "off" || block.kind === "closed";
    return {
      key: `${block.kind} ${block.from} ${"appointment" in block ? block.appointment.id : index}`,
      start: gridTime(block.from, false),
      end: gridTime(block.to, true),
      lane,
      lanes: Math.min(of, 4),
      from: whole ? "" : formatTime(block.from, "nl"),
      to: whole ? "" : formatTime(block.to, "nl"),
      ...toldOf(block, tell),
    };
  });
}

type Told = Pick<CalendarItem, "look" | "title" | "text" | "icons" | "href">;

function toldOf(block: CalendarBlock, tell: ItemWords): Told {
  const { words, policy } = tell;
  const { t } = words;
  const plain = { text: "", icons: [], href: null };
  switch (block.kind) {
    case "appointment":
      return appointmentTold(block.appointment, tell);
    case "held": {
      const until = formatTime(block.appointment.held_until ?? block.to, "nl");
      return {
        ...plain,
        look: "held",
        title: t("agenda:held"),
        text: withHolders(t("agenda:heldUntil", { time: until }), block.appointment, tell),
      };
    }
    case "walk-in":
      return {
        ...plain,
        look: "walk-in",
        icons: ["door-enter"],
        title: t("agenda:walkInAt", { place: placeName(policy, block.location) }),
      };
    case "off": {
      const weekday = Temporal.Instant.from(block.from).toZonedDateTimeISO(timeZone).dayOfWeek;
      return { ...plain, look: "away", title: t("agenda:off", { day: formatWeekday(weekday, "nl") }) };
    }
    case "closed":
      return {
        ...plain,
        look: "away",
        title: block.name ? t("agenda:closed", { name: block.name }) : t("agenda:holiday"),
      };
    case "away":
    case "meeting":
      return { ...plain, look: "away", title: t(`agenda:${block.kind}`) };
    case "free":
      return {
        ...plain,
        look: "free",
        title: t("agenda:free"),
        text: t("agenda:minutes", { count: block.minutes }),
      };
  }
}

function appointmentTold(appointment: CalendarAppointment, tell: ItemWords): Told {
  const { t, say } = tell.words;
  if (!tell.seen.has(appointment.id)) {
    return {
      look: "appointment",
      title: t("agenda:busy"),
      text: withHolders("", appointment, tell),
      icons: [],
      href: null,
    };
  }
  const type = say(`staff:conversations.${appointment.type}`);
  const about = [
    appointment.language && appointment.language !== "nl"
      ? t("agenda:withInterpreter", { type, language: languageName(appointment.language) })
      : type,
    appointment.channel === "video" || appointment.channel === "home"
      ? say(`agenda:channel.${appointment.channel}`)
      : "",
  ]
    .filter(Boolean)
    .join(", ");
  const state = markOf(appointment);
  // First, because a short block has no room for all of it.
  const text = state ? t(`agenda:state.${state}`, { about }) : about;
  const channel = channelIcons[appointment.channel];
  return {
    look: appointment.status === "confirmed" ? "appointment" : "done",
    title: tell.names.get(appointment.request_id ?? "")?.name ?? type,
    text: withHolders(text, appointment, tell),
    icons: [...(channel ? [channel] : []), ...(state ? [stateIcons[state]] : [])],
    href: appointmentPath(appointment.id),
  };
}

const stateIcons: Readonly<Record<AppointmentMark, IconName>> = {
  arrived: "user",
  missed: "x",
  done: "check",
};

const withHolders = (text: string, { staffIds }: CalendarAppointment, { holders }: ItemWords): string =>
  [text, holders?.(staffIds) ?? ""].filter(Boolean).join(", ");

/** Name of a location, without what it is the name of: "Stadhuis", "Wijkpunt Noorderkwartier". */
export function placeName(policy: Policy, id: string | null): string {
  return policy.locations.find((location) => location.id === id)?.name ?? "";
}

/** The quarter of an hour in which a moment lies; `up`: the first one from the moment on. */
export function gridTime(instant: string, up: boolean): GridTime {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const quarters = hour * 4 + (up ? Math.ceil(minute / 15) : Math.floor(minute / 15));
  return { hour: Math.floor(quarters / 4), quarter: quarters % 4 };
}
