import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import type { Outgoing } from "./post.ts";
import { mailToFolder, smsToFolder } from "./post-files.server.ts";

const message: Outgoing = {
  id: "01K000000000000000000000AA",
  to: "fatima@example.org",
  from: { name: "Gemeente Voorbeeldstad", address: "afspraak@localhost" },
  subject: "Afspraak",
  text: "Vrijdag om 10 uur",
  html: null,
  calendar: { name: "afspraak.ics", method: "PUBLISH", content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
};
const yes = () => Promise.resolve(true);
const aFolder = () => join(mkdtempSync(join(tmpdir(), "gezinsloket-mail-")), "mail");

test("mail without a mail server is a file that any mail program opens, for the server alone", async () => {
  const folder = aFolder();
  expect(await mailToFolder(folder)(message, yes)).toEqual({ status: "sent" });
  expect(readdirSync(folder)).toEqual(["01K000000000000000000000AA.eml"]);
  const file = join(folder, "01K000000000000000000000AA.eml");
  expect(statSync(file).mode & 0o077).toBe(0);
  const mail = await PostalMime.parse(readFileSync(file));
  expect(mail).toMatchObject({ subject: "Afspraak", to: [{ address: "fatima@example.org" }] });
  expect(mail.text?.trim()).toBe("Vrijdag om 10 uur");
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain("text/calendar");
});

test("text messages are files too", async () => {
  const folder = aFolder();
  expect(await smsToFolder(folder)({ ...message, to: "+31612345678" }, yes)).toEqual({ status: "sent" });
  const name = "01K000000000000000000000AA.sms.json";
  expect(JSON.parse(readFileSync(join(folder, name), "utf8"))).toEqual({
    id: message.id,
    to: "+31612345678",
    text: "Vrijdag om 10 uur",
  });
});

test("no file is left by whoever lost the turn, and a folder that cannot be written waits", async () => {
  const folder = aFolder();
  expect(await mailToFolder(folder)(message, () => Promise.resolve(false))).toEqual({ status: "lost" });
  expect(readdirSync(folder)).toEqual([]);
  const blocked = aFolder();
  writeFileSync(blocked, "a file where the folder should be");
  expect(await mailToFolder(blocked)(message, yes)).toMatchObject({ status: "later" });
});
