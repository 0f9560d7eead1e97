import { expect, test } from "vitest";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { mayActOn, mayOpen, mayTryRules, sightOfPart, worksOnRequests } from "./permissions.ts";
import { staffRoles, type Staff, type StaffRole } from "./staff.ts";
import {
  keepsHours,
  mayMarkAppointment,
  mayPlanAppointment,
  seesAppointment,
} from "./appointment-permissions.ts";

const departmentIds = voorbeeldstad.departments.map(({ id }) => id);

/*
 * Every role in every department, against a request and an appointment of every department. Whose task requests are is
 * written out; all that has to do with families hangs on it.
 */

const noRequests = { worksOnRequests: false, mayTryRules: false, keepsHours: false };
const tasks: Readonly<Record<StaffRole, typeof noRequests>> = {
  worker: { ...noRequests, worksOnRequests: true },
  team_lead: { ...noRequests, worksOnRequests: true },
  mediator: noRequests,
  manager: { ...noRequests, mayTryRules: true },
  quality: noRequests,
  policy_advisor: { ...noRequests, mayTryRules: true },
  functional_admin: { ...noRequests, keepsHours: true },
};

const everybody = staffRoles.flatMap((role) =>
  departmentIds.map((department): Staff => ({ id: "s1", name: "Bart de Haan", department, role })),
);

/** Beleid & Kwaliteit looks at numbers, whatever somebody's role there. */
const works = ({ role, department }: Staff) => tasks[role].worksOnRequests && department !== "kwaliteit";

test.each(everybody)("$role of $department has these tasks", (staff) => {
  expect({
    worksOnRequests: worksOnRequests(staff),
    mayTryRules: mayTryRules(staff),
    keepsHours: keepsHours(staff),
  }).toEqual({ ...tasks[staff.role], worksOnRequests: works(staff) });
});

const pairs = departmentIds.flatMap((part) => departmentIds.map((contact) => [part, contact] as const));

test.each(everybody)("$role of $department sees the requests of $department alone", (staff) => {
  for (const [part, contactDepartment] of pairs) {
    const reach = { departments: [part], contactDepartment };
    const opens = works(staff) && [part, contactDepartment].includes(staff.department);
    expect([part, contactDepartment, mayOpen(staff, reach)]).toEqual([part, contactDepartment, opens]);
    const own: DepartmentId = staff.department;
    for (const looked of [part, own]) {
      const sight = opens ? (looked === own ? "full" : "name-and-status") : "nothing";
      expect([looked, sightOfPart(staff, looked, reach)]).toEqual([looked, sight]);
      expect(mayActOn(staff, looked)).toBe(works(staff) && looked === own);
    }
  }
});

test.each(everybody)("$role of $department sees and changes these appointments", (staff) => {
  for (const [held, contactDepartment] of pairs) {
    for (const staffIds of [["s1"], ["s2"], []]) {
      const reach = { staffIds, departments: [held], contactDepartment };
      const own = staffIds.includes(staff.id);
      const ofTeam = works(staff) && held === staff.department;
      const plans = ofTeam || (works(staff) && contactDepartment === staff.department);
      expect([
        seesAppointment(staff, reach),
        mayPlanAppointment(staff, reach),
        mayMarkAppointment(staff, reach),
      ]).toEqual([own || ofTeam, plans, plans || own]);
    }
  }
});
