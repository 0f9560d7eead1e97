import type { ActionFunctionArgs } from "#app/platform/remix.ts";
import { expect, test } from "vitest";
import { newLink } from "#app/conversations/booking/links.server.ts";
import { isWaiting, joinWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { createDraft } from "#app/intake/drafts/drafts.server.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { cancelForFamily } from "#app/requests/appointments/acts.server.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { answerOf, pageArgs, tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as ownPage from "./route.tsx";
import * as cancelPage from "./cancel.tsx";
import * as earlierPage from "./earlier.tsx";
import * as movePage from "./move.tsx";

const early = "2026-11-27T09:00:00.000Z|office|WNK";
const first = "2026-11-27T11:00:00.000Z|office|WNK";
const second = "2026-11-27T13:00:00.000Z|office|WNK";

describeOnBothEngines("a form about one appointment", (getDb) => {
  const fill = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "17:00", "WNK"]] }]);
    const { id: requestId } = await insertRequest(getDb(), { contact: { email: "fatima@example.org" } });
    return { requestId, appointment: await bookAppointment(getDb(), { requestId, slot: first }) };
  };
  /** The family's own device: the pages of the appointment stand under the draft that it sent in. */
  const deviceOf = async (requestId: string) => {
    const draft = await createDraft(getDb(), {}, 14, tuesday);
    await getDb().updateTable("draft").set({ request_id: requestId }).where("id", "=", draft.id).execute();
    return { params: { draft: draft.id }, cookie: `gezinsloket=${draft.id}.${draft.key}` };
  };
  type Page = Readonly<{ action: (args: ActionFunctionArgs) => Promise<unknown> }>;
  type Device = Readonly<{ params: Record<string, string>; cookie?: string }>;
  const ask = async ({ params, cookie = "" }: Device, form?: Record<string, string>, query = "") => {
    const args = await pageArgs(getDb(), { staff: null, path: `/${query}`, params, ...(form && { form }) });
    args.request.headers.set("Cookie", cookie);
    return args;
  };
  const outcome = (answer: unknown) =>
    answer instanceof Response ? new URL(answer.headers.get("Location") ?? "", "http://x").search : answer;
  const post = async (page: Page, device: Device, form: Record<string, string>) => {
    const asked = await ask(device, form);
    return outcome(await answerOf<unknown>(() => page.action(asked)));
  };
  const appointments = () =>
    getDb()
      .selectFrom("appointment")
      .select(["id", "status", "starts_at", "sequence"])
      .orderBy("id")
      .execute();
  const noor = { id: "noor", name: "Noor", department: "meedoen", role: "worker" } as const;

  test("does nothing to the new appointment that we booked since, whatever it asks", async () => {
    const { requestId, appointment } = await fill();
    const device = await deviceOf(requestId);
    const { stand } = await cancelPage.loader(await ask(device));
    await cancelForFamily(getDb(), { staff: noor, appointmentId: appointment, policy, now: tuesday }, 0);
    const again = await bookAppointment(getDb(), { requestId, slot: second });
    await joinWaiting(getDb(), again, tuesday);
    const before = await appointments();
    expect(before.map(({ status, sequence }) => [status, sequence])).toEqual([
      ["cancelled", 1],
      ["confirmed", 0],
    ]);
    for (const old of [stand, "0", "", `${appointment}.1`]) {
      expect(await post(cancelPage, device, { stand: old })).toBe("?gedaan=changed");
      expect(await post(movePage, device, { stand: old, tijd: early })).toBe("?gedaan=changed");
      expect(await post(earlierPage, device, { stand: old, tijd: early })).toBe("?gedaan=changed");
    }
    expect(await appointments()).toEqual(before);
    expect(await isWaiting(getDb(), again)).toBe(true);
    const now = await cancelPage.loader(await ask(device));
    expect(await post(cancelPage, device, { stand: now.stand })).toBe("?gedaan=cancelled");
  });

  test("is not sent twice: an old state moves and cancels nothing", async () => {
    const { appointment } = await fill();
    const device = { params: { secret: await newLink(getDb(), appointment, tuesday) } };
    const { stand } = await movePage.loader(await ask(device));
    expect(await post(movePage, device, { stand, tijd: second })).toBe("?gedaan=moved");
    expect(await post(movePage, device, { stand, tijd: second })).toBe("?gedaan=moved");
    expect(await post(movePage, device, { stand, tijd: early })).toBe("?gedaan=changed");
    expect(await post(cancelPage, device, { stand })).toBe("?gedaan=changed");
    expect(await appointments()).toMatchObject([
      { status: "confirmed", starts_at: second.slice(0, 24), sequence: 1 },
    ]);
  });

  test("is about the appointment of its own link or device, and no other", async () => {
    const { requestId, appointment } = await fill();
    const { id: otherRequest } = await insertRequest(getDb(), { contact: { email: "b@example.org" } });
    const other = await bookAppointment(getDb(), { requestId: otherRequest, slot: second });
    const devices: readonly Device[] = [
      { params: { secret: await newLink(getDb(), appointment, tuesday) } },
      await deviceOf(requestId),
    ];
    const before = await appointments();
    for (const device of devices) {
      for (const stand of [`${other}.0`, "0"]) {
        expect(await post(cancelPage, device, { stand, id: other })).toBe("?gedaan=changed");
        expect(await post(movePage, device, { stand, tijd: early })).toBe("?gedaan=changed");
      }
      expect(await post(ownPage, device, { eerder: "ja", id: other })).toBe("?gedaan=waiting");
    }
    expect(await appointments()).toEqual(before);
    expect(await isWaiting(getDb(), other)).toBe(false);
    const { params } = await deviceOf(otherRequest);
    const stolen = { ...devices[1], params };
    const asked = await ask(stolen, { stand: `${other}.0` });
    const refused = await answerOf<unknown>(() => cancelPage.action(asked));
    expect((refused as Response).headers.get("Location")).toContain("/verlopen");
    expect(await appointments()).toEqual(before);
  });
});
