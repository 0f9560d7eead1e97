import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { formatDayHeading, formatTime } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { searchRequests, searchLimit } from "#app/requests/search/search.server.ts";
import { readSearch } from "#app/requests/search/term.ts";
import { worksOnRequests } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { queueOf, queuePageSize } from "#app/requests/queue/queue.server.ts";
import { readLook } from "#app/requests/queue/view.ts";
import { useRefused } from "#app/routes/staff/form/refused.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { departmentInSentence } from "#app/routes/staff/frame/words.ts";
import { QueueScreen } from "./screen.tsx";
import { queueRow } from "./row.ts";
import { SearchScreen } from "./search-screen.tsx";

export const handle = { private: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const words = wordsFor("nl");
  const { t } = words;
  const department = departmentInSentence(policy, staff.department);
  const title = t("staff:queue.title", { department });
  const pageTitle = t("pageTitle", { title });
  if (!worksOnRequests(staff)) return { pageTitle, queue: null };
  const query = new URL(request.url).searchParams;
  const look = readLook(query);
  const opened = query.get("toon");
  const today = localDate(now());
  const queue = await queueOf(db, { ...look, department: staff.department, staffId: staff.id, today });
  const moment = isoMillis(now());
  return {
    pageTitle,
    queue: {
      title,
      moment: t("staff:queue.moment", {
        day: formatDayHeading(moment, "nl"),
        year: moment.slice(0, 4),
        time: formatTime(moment, "nl"),
      }),
      look,
      counts: queue.counts,
      total: queue.total,
      pages: Math.max(1, Math.ceil(queue.total / queuePageSize)),
      sent: query.get("gedaan") === "transferred",
      rows: queue.rows.map((head) =>
        queueRow(head, { words, policy, today, open: head.requestId === opened }),
      ),
    },
  };
}

const shape = z.object({ zoek: z.string().refine((typed) => readSearch(typed) !== null, "tooLittle") });

/** Searching: posted, so that names and birth dates stand in no address, history or log. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const read = readForm(await request.formData(), {
    shape,
    errors: (code) => `staff:search.errors.${code}`,
  });
  if (!read.ok) return refuse(read);
  const { zoek: typed } = read.value;
  const heads = await searchRequests(db, staff, typed, now());
  const today = localDate(now());
  const words = wordsFor("nl");
  return {
    ok: true as const,
    typed,
    rows: heads.map((head) => queueRow(head, { words, policy, today, open: false })),
    full: heads.length === searchLimit,
  };
}

export default function QueuePage() {
  const { t } = useWords();
  const { queue } = useLoaderData<typeof loader>();
  const found = useActionData<typeof action>();
  const refused = useRefused();
  if (!queue) {
    return (
      <>
        <StaffTitle>{t("staff:noQueue.title")}</StaffTitle>
        <Paragraph>{t("staff:noQueue.text")}</Paragraph>
      </>
    );
  }
  if (refused) return <SearchScreen found={null} />;
  return found?.ok ? <SearchScreen found={found} /> : <QueueScreen {...queue} />;
}
