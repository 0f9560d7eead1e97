import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildMail } from "./mail.server.ts";
import type { Outgoing, Outcome, Post } from "./post.ts";

/** Puts mail as .eml files in a folder, where staff can open them: for a loket without a mail server. */
export function mailToFolder(folder: string): Post {
  return toFolder(folder, ".eml", buildMail);
}

/** Puts text messages as files in a folder: for a loket without a gateway. */
export function smsToFolder(folder: string): Post {
  return toFolder(folder, ".sms.json", ({ id, to, text }) =>
    Promise.resolve(JSON.stringify({ id, to, text }, null, 2)),
  );
}

/** A file gets its name when it is whole; the name is that of the row, without anything personal. */
function toFolder(
  folder: string,
  extension: string,
  contentOf: (message: Outgoing) => Promise<Buffer | string>,
): Post {
  return async (message, handOver): Promise<Outcome> => {
    const file = join(folder, `${message.id}${extension}`);
    try {
      const content = await contentOf(message);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, content, { mode: 0o600 });
      if (!(await handOver())) {
        await rm(`${file}.part`);
        return { status: "lost" };
      }
      await rename(`${file}.part`, file);
      return { status: "sent" };
    } catch (error) {
      return { status: "later", problem: String((error as NodeJS.ErrnoException).code ?? "EFILE") };
    }
  };
}
