import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { staffRoles, type Staff } from "#app/staff/staff.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { requestsWithin } from "./reach.server.ts";

const departmentIds = voorbeeldstad.departments.map(({ id }) => id);

describeOnBothEngines("requests that somebody may open", (getDb) => {
  test("are those of which the own department has a part or the contact, for whoever works on them", async () => {
    for (const department of departmentIds) {
      const part = await insertRequest(getDb(), {
        id: `part-${department}`,
        reference: `VS-P-${department}`,
        contactDepartment: "wmo",
      });
      await getDb().updateTable("part").set({ department }).where("request_id", "=", part.id).execute();
      await insertRequest(getDb(), {
        id: `contact-${department}`,
        reference: `VS-C-${department}`,
        contactDepartment: department,
      });
    }
    await getDb()
      .updateTable("part")
      .set({ department: "wonen" })
      .where("request_id", "like", "contact-%")
      .execute();
    for (const department of departmentIds) {
      for (const role of staffRoles) {
        const staff: Staff = { id: "s1", name: "Bart", department, role };
        const rows = await requestsWithin(getDb(), staff).select(["request.id", "own.id as part"]).execute();
        const works = ["worker", "team_lead"].includes(role) && department !== "kwaliteit";
        const parts = [
          `part-${department}`,
          ...(department === "wonen" ? departmentIds.map((id) => `contact-${id}`) : []),
        ];
        const contacts = [
          `contact-${department}`,
          ...(department === "wmo" ? departmentIds.map((id) => `part-${id}`) : []),
        ];
        const expected = works ? [...new Set([...parts, ...contacts])] : [];
        expect([role, department, rows.map(({ id }) => id).sort()]).toEqual([
          role,
          department,
          expected.sort(),
        ]);
        // The part is the own one, never that of another department.
        const own = rows.filter((row) => row.part !== null).map(({ id }) => id);
        expect(own.sort()).toEqual(works ? [...new Set(parts)].sort() : []);
      }
    }
  });
});
