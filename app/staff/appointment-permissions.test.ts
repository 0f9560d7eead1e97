import { describe, expect, it } from "vitest";
import { staffRoles, type Staff } from "./staff.ts";
import {
  keepsHours,
  mayMarkAppointment,
  mayPlanAppointment,
  seesAppointment,
  type AppointmentReach,
} from "./appointment-permissions.ts";

const person = (department: Staff["department"], role: Staff["role"] = "worker", id = "s1"): Staff => ({
  id,
  name: "Bart de Haan",
  department,
  role,
});

/** An appointment of Meedoen with a family whose contact is with Jeugd & Gezin. */
const appointment: AppointmentReach = {
  staffIds: ["emre"],
  departments: ["meedoen"],
  contactDepartment: "jeugd-gezin",
};

const table: readonly (readonly [string, Staff, boolean, boolean, boolean])[] = [
  ["who holds it", person("meedoen", "worker", "emre"), true, true, true],
  ["a colleague", person("meedoen"), true, true, true],
  ["the team lead", person("meedoen", "team_lead"), true, true, true],
  ["the contact department", person("jeugd-gezin"), false, true, true],
  ["another department", person("wonen"), false, false, false],
  ["a mediator of another appointment", person("meedoen", "mediator"), false, false, false],
  ["a mediator of this appointment", person("meedoen", "mediator", "emre"), true, false, true],
  ["a manager", person("meedoen", "manager"), false, false, false],
  ["quality", person("meedoen", "quality"), false, false, false],
  ["Beleid & Kwaliteit", person("kwaliteit"), false, false, false],
  ["a functional administrator", person("meedoen", "functional_admin"), false, false, false],
];

describe("a conversation", () => {
  it.each(table)("and %s", (_who, staff, sees, plans, marks) => {
    expect([
      seesAppointment(staff, appointment),
      mayPlanAppointment(staff, appointment),
      mayMarkAppointment(staff, appointment),
    ]).toEqual([sees, plans, marks]);
  });

  it("has hours that one role keeps", () => {
    expect(staffRoles.filter((role) => keepsHours(person("meedoen", role)))).toEqual(["functional_admin"]);
  });
});
