import { expect, test } from "vitest";
import { newLink } from "#app/conversations/booking/links.server.ts";
import { isWaiting, joinWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { insertWorkers } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { answerOf, pageArgs, tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import * as ownPage from "./route.tsx";
import * as page from "./earlier.tsx";

describeOnBothEngines("an earlier time that was offered", (getDb) => {
  const earlier = "2026-11-27T09:00:00.000Z|office|WNK";
  const fill = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "10:00", "15:00", "WNK"]] }]);
    const { id: requestId } = await insertRequest(getDb(), { contact: { email: "fatima@example.org" } });
    const appointment = await bookAppointment(getDb(), {
      requestId,
      slot: "2026-11-27T12:00:00.000Z|office|WNK",
    });
    await joinWaiting(getDb(), appointment, tuesday);
    return { appointment, secret: await newLink(getDb(), appointment, tuesday) };
  };
  const args = (secret: string, tijd: string, form?: Record<string, string>) =>
    pageArgs(getDb(), {
      staff: null,
      path: `/afspraak/${secret}/eerder?tijd=${encodeURIComponent(tijd)}`,
      params: { secret },
      ...(form ? { form } : {}),
    });
  const look = async (secret: string, tijd = earlier) => {
    const asked = await args(secret, tijd);
    return whereTo(await answerOf(() => page.loader(asked)));
  };
  const take = async (secret: string, appointment: string) => {
    const asked = await args(secret, earlier, { tijd: earlier, stand: `${appointment}.0` });
    return whereTo(await answerOf(() => page.action(asked)));
  };
  const whereTo = (answer: unknown) =>
    answer instanceof Response ? answer.headers.get("Location")?.split("/").at(-1)?.slice(32) : answer;

  test("is shown beside the present one, and taken once", async () => {
    const { appointment, secret } = await fill();
    expect(await look(secret)).toMatchObject({ slot: earlier, waiting: true });
    expect(await isWaiting(getDb(), appointment)).toBe(true);
    expect(await take(secret, appointment)).toBe("?gedaan=moved");
    expect(await isWaiting(getDb(), appointment)).toBe(false);
    expect(await look(secret)).toBe("");
    expect(await take(secret, appointment)).toBe("?gedaan=changed");
  });

  test("is not shown when somebody else has it, and the place on the list stays", async () => {
    const { appointment, secret } = await fill();
    const { id: other } = await insertRequest(getDb());
    await bookAppointment(getDb(), { requestId: other, slot: earlier });
    expect(await look(secret)).toBe("?gedaan=gone");
    expect(await take(secret, appointment)).toBe("?gedaan=gone");
    expect(await isWaiting(getDb(), appointment)).toBe(true);
  });

  test.each(["2026-11-27T05:00:00.000Z|office|WNK", "2026-11-24T10:30:00.000Z|phone|"])(
    "is not shown when nobody offers it: %s",
    async (tijd) => {
      const { secret } = await fill();
      expect(await look(secret, tijd)).toBe("?gedaan=gone");
    },
  );

  test("can be asked for until the family is here", async () => {
    const { secret } = await fill();
    const waiting = async () => {
      const own = await ownPage.loader(await args(secret, ""));
      return "waiting" in own ? own.waiting : undefined;
    };
    expect(await waiting()).toBe(true);
    await getDb().updateTable("appointment").set({ arrived_at: "2026-11-24T10:00:00.000Z" }).execute();
    expect(await waiting()).toBe(null);
  });
});
