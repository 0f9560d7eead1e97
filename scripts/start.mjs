// `npm start`: installs and builds what is missing, then runs the loket with the example municipality.
import { build, checkNode, install, root } from "./prepare.mjs";

checkNode();
process.chdir(root);
install();
if (!build()) {
  console.error("The build failed; see the messages above.");
  process.exit(1);
}
await import("../build/server.js");
