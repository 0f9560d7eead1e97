import { describe, expect, test } from "vitest";
import { brokenProjects, goodProject, type Project, runVitest } from "#tests/support/projects.ts";

const vitest = (project: Project) => runVitest("vitest.e2e.config.ts", project, "tests/e2e");

describe("the tests of the built server", () => {
  test("pass where all is well", async () => {
    expect(await vitest(goodProject)).toMatchObject({ code: 0 });
  });

  test.each(brokenProjects)("fail with $name", async (project) => {
    expect((await vitest(project)).code).not.toBe(0);
  });
});
