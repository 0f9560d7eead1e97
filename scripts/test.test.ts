import { describe, expect, test } from "vitest";
import {
  brokenProjects,
  goodProject,
  inProject,
  type Project,
  runCommand,
  runVitest,
} from "#tests/support/projects.ts";

const vitest = (project: Project) => runVitest("vitest.config.ts", project, "tests");
const npmTest = (project: Project) =>
  inProject(project, "tests", (root) =>
    runCommand("npm", ["test", "--silent", "--", "unit", "--", "--root", root]),
  );
const ci = (project: Project) =>
  inProject(project, "tests", (root) => runCommand("bash", [".ci/run", "unit", "--", "--root", root]));

describe("the test command", () => {
  test("passes where all is well", async () => {
    for (const run of [ci, npmTest]) {
      const { code, lastLine } = await run(goodProject);
      expect([code, lastLine]).toEqual([0, goodProject.ends]);
    }
    expect(await vitest(goodProject)).toMatchObject({ code: 0 });
  });

  test.each(brokenProjects)("fails and counts with $name", async (project) => {
    const { code, lastLine } = await npmTest(project);
    expect([code, lastLine]).toEqual([1, project.ends]);
    expect((await vitest(project)).code).not.toBe(0);
  });

  test("fails and counts in .ci/run as well", async () => {
    const [project = goodProject] = brokenProjects.filter(({ name }) => name === "all of these");
    const { code, lastLine } = await ci(project);
    expect([code, lastLine]).toEqual([1, project.ends]);
  });

  test("says which steps there are", async () => {
    const { code, output } = await runCommand(process.execPath, ["scripts/test.mjs", "unti"]);
    expect([code, output.trim()]).toEqual([
      1,
      'There is no step "unti". There are: all, validate, unit, amsterdam, browser, lts.',
    ]);
  });
});
