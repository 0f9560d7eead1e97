// `npm start`: installs and builds what is missing, then runs the loket with the example municipality.
import { build, checkNode, install, root, triedNodes } from "./prepare.mjs";

checkNode();
console.log(triedNodes());
process.chdir(root);
install();
if (!build()) {
  console.error("The build failed; see the messages above.");
  process.exit(1);
}
await import("../build/server.js");
