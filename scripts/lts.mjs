// The LTS of Node, to run the tests on besides the Node that is there.
import { spawnSync } from "node:child_process";
import { ltsMajor, root } from "./prepare.mjs";

/** Where it is; npm brings it when it is not there. Null when npm cannot, or when what it brings is no LTS. */
export function ltsNode() {
  const call = ["exec", "--yes", `--package=node@${ltsMajor}`, "--", "node", "-p"];
  const { status, stdout } = spawnSync("npm", [...call, "process.release.lts ? process.execPath : ''"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  return (status === 0 && stdout.trim()) || null;
}
