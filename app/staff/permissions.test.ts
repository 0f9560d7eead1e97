import { describe, expect, it } from "vitest";
import { mayActOn, mayOpen, sightOfPart, worksOnRequests, type Reach } from "./permissions.ts";
import type { Staff } from "./staff.ts";

const person = (department: Staff["department"], role: Staff["role"] = "worker"): Staff => ({
  id: "s1",
  name: "Bart de Haan",
  department,
  role,
});

/** A request with parts of Meedoen and Wonen, whose contact person is of Jeugd & Gezin. */
const reach: Reach = { departments: ["meedoen", "wonen"], contactDepartment: "jeugd-gezin" };

const table: readonly (readonly [string, Staff, boolean, string, string])[] = [
  ["worker of Meedoen", person("meedoen"), true, "full", "name-and-status"],
  ["team lead of Meedoen", person("meedoen", "team_lead"), true, "full", "name-and-status"],
  ["worker of Wonen", person("wonen"), true, "name-and-status", "full"],
  ["worker of the contact department", person("jeugd-gezin"), true, "name-and-status", "name-and-status"],
  ["agent of the KCC without a part", person("kcc"), false, "nothing", "nothing"],
  ["worker of another department", person("schuldhulp"), false, "nothing", "nothing"],
  ["manager of Meedoen", person("meedoen", "manager"), false, "nothing", "nothing"],
  ["quality in Meedoen", person("meedoen", "quality"), false, "nothing", "nothing"],
  ["worker of Beleid & Kwaliteit", person("kwaliteit"), false, "nothing", "nothing"],
];

describe("what staff see of a request", () => {
  it.each(table)("%s", (_who, staff, opens, meedoen, wonen) => {
    expect(mayOpen(staff, reach)).toBe(opens);
    expect(sightOfPart(staff, "meedoen", reach)).toBe(meedoen);
    expect(sightOfPart(staff, "wonen", reach)).toBe(wonen);
  });

  it("lets agents of the KCC see the parts of the KCC", () => {
    const question: Reach = { departments: ["kcc"], contactDepartment: "kcc" };
    expect(sightOfPart(person("kcc"), "kcc", question)).toBe("full");
    expect(mayOpen(person("meedoen"), question)).toBe(false);
  });

  it("lets nobody act on the part of another department", () => {
    expect(mayActOn(person("meedoen"), "meedoen")).toBe(true);
    expect(mayActOn(person("meedoen"), "wonen")).toBe(false);
    expect(mayActOn(person("jeugd-gezin"), "meedoen")).toBe(false);
    expect(mayActOn(person("meedoen", "manager"), "meedoen")).toBe(false);
  });

  it("gives a role that nobody knows nothing to work on", () => {
    expect(worksOnRequests({ ...person("meedoen"), role: "admin" as Staff["role"] })).toBe(false);
  });
});
