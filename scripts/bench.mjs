// `npm run bench`: builds, then drives whole journeys against a production server and prints what they cost.
import { build, checkNode, install, root, runTool } from "./prepare.mjs";

checkNode();
process.chdir(root);
install();
if (!build()) {
  console.error("The build failed; see the messages above.");
  process.exit(1);
}
process.exit(runTool("tsx/dist/cli.mjs", ["tests/bench/run.ts", ...process.argv.slice(2)]) ? 0 : 1);
