import { afterEach, expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { pathBelowDraft } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { answersBeforeAppointment, prepareDraft, type Prepared } from "#tests/support/prepared-drafts.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { expectPage } from "#tests/support/walk-by-forms.ts";

const families = 50;
const rounds = Number(process.env.SLOT_ROUNDS ?? 2);

describeOnBothEngines("the last free time, in two server processes", (getDb, getAt) => {
  const running: RunningLoket[] = [];
  afterEach(async () => {
    for (const loket of running.splice(0)) await loket.stop();
  });

  async function start(): Promise<RunningLoket> {
    const at = getAt();
    const loket = await startLoket("url" in at ? { DATABASE_URL: at.url } : { DATABASE_FILE: at.file });
    running.push(loket);
    return loket;
  }

  test(`goes to one of ${families} families; the others lose no answer`, async () => {
    const lokets = [await start(), await start()];
    const db = getDb();
    // One person is left who holds such appointments, so that every time is the last one of its kind.
    await db
      .updateTable("staff")
      .set({ active: 0 })
      .where("department", "=", "meedoen")
      .where("id", "!=", "staff-noor-verbeek")
      .execute();
    const answers = await answersBeforeAppointment(db, lokets[0]!.visitor());

    for (let round = 0; round < rounds; round += 1) {
      const everybody = await Promise.all(
        Array.from({ length: families }, (_, index) =>
          prepareDraft(db, answers, lokets[index % 2]!.visitor()),
        ),
      );
      const [first] = everybody;
      const offer = await first!.visitor.get(first!.at("gesprek"));
      const time = offer.page.querySelector("[name=tijd]")?.getAttribute("value") ?? "";
      expect(time).toMatch(/^2026-/);
      const body = new URLSearchParams({ wens: "booked", tijd: time }).toString();
      const press = async ({ visitor, at }: Prepared): Promise<Answer> => {
        for (;;) {
          const answer = await visitor.post(at("gesprek"), body);
          // A machine that cannot keep up says so, and that nothing was received; then people press again.
          if (answer.status !== 503) return answer;
          expect(answer.headers["retry-after"]).toBeDefined();
        }
      };
      const outcomes = await Promise.all(everybody.map(press));

      const paths = outcomes.map(({ address }) => pathBelowDraft(address));
      expect(paths.filter((path) => path === "controleren")).toHaveLength(1);
      expect(paths.filter((path) => path === "gesprek/bezet")).toHaveLength(families - 1);
      for (const [index, lost] of outcomes.entries()) {
        if (paths[index] === "controleren") continue;
        expect(lost.status).toBe(200);
        expect(lost.page.querySelectorAll("[name=tijd]")).toHaveLength(3);
        expect(plainText(lost.text)).toContain("Al uw antwoorden zijn bewaard");
        expect(
          lost.page.querySelectorAll("[name=tijd]").map((one) => one.getAttribute("value")),
        ).not.toContain(time);
      }

      const [startsAt = ""] = time.split("|");
      const taken = await db
        .selectFrom("appointment")
        .selectAll()
        .where("starts_at", "=", startsAt)
        .execute();
      expect(taken).toHaveLength(1);
      const held = await db
        .selectFrom("appointment")
        .select("draft_id")
        .where("status", "=", "held")
        .execute();
      expect(held).toHaveLength(1);

      const winner = everybody[paths.indexOf("controleren")]!;
      const done = await winner.visitor.post(winner.at("controleren"), "honest=yes");
      expectPage(done, "klaar");
      const loser = everybody[paths.indexOf("gesprek/bezet")]!;
      const lost = outcomes[paths.indexOf("gesprek/bezet")]!;
      const other = await loser.visitor.send(lost, { tijd: (offered) => offered[1] ?? "" }, [
        "wens",
        "booked",
      ]);
      expectPage(other, "controleren");
      for (const answer of ["Yasmin, Adam, Noor", "FC Noorderkwartier", "€ 1.600", "Fatima"])
        expect(plainText(other.text)).toContain(answer);
      expectPage(await loser.visitor.post(loser.at("controleren"), "honest=yes"), "klaar");
      const booked = await db
        .selectFrom("appointment")
        .select("id")
        .where("status", "=", "confirmed")
        .execute();
      expect(booked).toHaveLength(2);
      // The next round finds the calendar as empty as this one did: many rounds would fill it.
      await db.deleteFrom("appointment").execute();
    }
  });
});
