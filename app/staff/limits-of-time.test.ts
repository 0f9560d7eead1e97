import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { namesOfStaff, staffedDepartments } from "./accounts.server.ts";
import { staffOfSession, startSession } from "./sessions.server.ts";
import { countAttempt, forgiveAttempt, waitAfter } from "./sign-in-limit.server.ts";

const morning = Temporal.Instant.from("2026-11-24T08:00:00.000Z");
const later = (duration: Temporal.DurationLike) => morning.add(duration);

test.each([
  ["pair", [4, 5, 9, 10], [0, 30, 480, 900]],
  ["address", [39, 40, 44, 45], [0, 30, 480, 900]],
  ["account", [19, 20, 23, 24], [0, 5, 40, 60]],
] as const)("waiting for %s starts, doubles and ends where it should", (kind, failures, seconds) => {
  expect(failures.map((count) => waitAfter(kind, count))).toEqual(seconds);
});

describeOnBothEngines("a session", (getDb) => {
  const start = async (now = morning) => {
    const staff =
      (await getDb().selectFrom("staff").selectAll().executeTakeFirst()) ?? (await insertStaff(getDb()));
    return getDb()
      .transaction()
      .execute((tx) => startSession(tx, { ...staff, role: "worker" }, now));
  };
  const seenAt = () => getDb().selectFrom("staff_session").select("seen_at").execute();

  test.each([
    [{ minutes: 29, seconds: 59, milliseconds: 999 }, true],
    [{ minutes: 30 }, false],
  ])("is open after %j without a request: %s", async (idle, open) => {
    const token = await start();
    expect((await staffOfSession(getDb(), token, later(idle))) !== null).toBe(open);
  });

  test("is written to at most once a minute, and no other session with it", async () => {
    const token = await start();
    await start();
    await staffOfSession(getDb(), token, later({ seconds: 59, milliseconds: 999 }));
    expect(await seenAt()).toEqual([
      { seen_at: "2026-11-24T08:00:00.000Z" },
      { seen_at: "2026-11-24T08:00:00.000Z" },
    ]);
    await staffOfSession(getDb(), token, later({ seconds: 60 }));
    expect((await seenAt()).map(({ seen_at }) => seen_at).sort()).toEqual([
      "2026-11-24T08:00:00.000Z",
      "2026-11-24T08:01:00.000Z",
    ]);
  });

  test("that ends leaves the others open", async () => {
    const [old, young] = [await start(), await start(later({ minutes: 10 }))];
    expect(await staffOfSession(getDb(), old, later({ minutes: 30 }))).toBeNull();
    expect(await staffOfSession(getDb(), young, later({ minutes: 30 }))).not.toBeNull();
  });

  test.each([
    [{ hours: 9, minutes: 59 }, 2],
    [{ hours: 10 }, 1],
  ])("is forgotten with the next sign-in when it is over: %j", async (when, left) => {
    await start();
    await start(later(when));
    expect(await seenAt()).toHaveLength(left);
  });
});

describeOnBothEngines("guesses", (getDb) => {
  const attempt = { email: "bart@voorbeeldstad.example", ip: "192.0.2.1", now: morning };
  const guess = async (times: number, change = {}) => {
    let seconds = 0;
    for (let time = 0; time < times; time += 1)
      seconds = await countAttempt(getDb(), { ...attempt, ...change });
    return seconds;
  };
  const forgive = (change = {}) =>
    getDb()
      .transaction()
      .execute((tx) => forgiveAttempt(tx, { ...attempt, ...change }));
  const failures = async () =>
    (await getDb().selectFrom("sign_in_limit").select("failures").orderBy("failures").execute()).map(
      ({ failures }) => failures,
    );

  test.each([
    [{ minutes: 59, seconds: 59 }, [5, 5, 5]],
    [{ hours: 1 }, [1, 1, 1]],
  ])("are remembered for an hour: %j", async (when, counts) => {
    await guess(4);
    await guess(1, { now: later(when) });
    expect(await failures()).toEqual(counts);
  });

  test.each([
    [{ hours: 90 * 24 - 1, minutes: 59 }, 2],
    [{ hours: 90 * 24 }, 3],
  ])("count for the account as well where it is not known: %j", async (when, counted) => {
    await forgive();
    await guess(1, { now: later(when) });
    expect((await failures()).filter((count) => count === 1)).toHaveLength(counted);
  });

  test("are taken back for the address one by one, never below none", async () => {
    await guess(2);
    await forgive();
    expect(await failures()).toEqual([0, 1]);
    await forgive();
    await forgive();
    expect(await failures()).toEqual([0, 0]);
  });

  test("of another address are not taken back", async () => {
    await guess(2, { email: "anna@voorbeeldstad.example", ip: "192.0.2.2" });
    await guess(1);
    await forgive();
    expect(await failures()).toEqual([0, 0, 2, 2, 2]);
  });

  test.each([
    [{ hours: 90 * 24 }, 2],
    [{ hours: 90 * 24, milliseconds: 1 }, 1],
  ])("and known addresses are kept for three months: %j", async (when, kept) => {
    await forgive({ email: "anna@voorbeeldstad.example" });
    await forgive({ now: later(when) });
    expect(await failures()).toHaveLength(kept);
  });
});

describeOnBothEngines("people", (getDb) => {
  test("have names, sorted, and only those who are asked for", async () => {
    await insertStaff(getDb(), { id: "b", name: "Bart" });
    await insertStaff(getDb(), { id: "a", name: "Anna" });
    await insertStaff(getDb(), { id: "c", name: "Carla" });
    expect(await namesOfStaff(getDb(), ["b", "a"])).toEqual(["Anna", "Bart"]);
    expect(await namesOfStaff(getDb(), [])).toEqual([]);
  });

  test("make a department one that requests go to when they are there and requests are their task", async () => {
    await insertStaff(getDb(), { id: "a", department: "wonen" });
    await insertStaff(getDb(), { id: "b", department: "wonen" });
    await insertStaff(getDb(), { id: "c", department: "kwaliteit" });
    await insertStaff(getDb(), { id: "d", department: "meedoen", role: "manager" });
    await insertStaff(getDb(), { id: "e", department: "schuldhulp", active: 0 });
    expect(await staffedDepartments(getDb())).toEqual(["wonen"]);
  });
});
