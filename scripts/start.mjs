// `npm start`: installs and builds what is missing, then runs the loket with the example municipality.
import { build, checkNode, install, ltsMajor, neededNode, root } from "./prepare.mjs";

checkNode();
console.log(
  `This is Node ${process.versions.node}; Gezinsloket is tried on Node ${neededNode[0]} and ${ltsMajor}.`,
);
process.chdir(root);
install();
if (!build()) {
  console.error("The build failed; see the messages above.");
  process.exit(1);
}
await import("../build/server.js");
