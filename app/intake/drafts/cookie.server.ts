import type { DraftAccess } from "./drafts.server.ts";

/** Name of the cookie that holds the keys of the drafts on this device. */
export const draftCookie = "gezinsloket";

/** A day longer than a draft lives, so that the page that says "expired" can be honest. */
export const draftCookieSeconds = 15 * 24 * 3600;

/** More drafts than this on one device and the oldest is let go. */
const mostDrafts = 5;

const shape = /^([0-9A-Z]{26})\.([A-Za-z0-9_-]{43})$/;

/** The drafts that a cookie opens; anything ill-formed in it counts as nothing. Newest first. */
export function draftsIn(cookie: string | undefined): readonly DraftAccess[] {
  return (cookie ?? "")
    .split("~")
    .slice(0, mostDrafts)
    .flatMap((part) => {
      const [, id, key] = shape.exec(part) ?? [];
      return id && key ? [{ id, key }] : [];
    });
}

/** The cookie's value with a draft put first. */
export function withDraft(drafts: readonly DraftAccess[], draft: DraftAccess): string {
  return write([draft, ...drafts.filter((known) => known.id !== draft.id)]);
}

/** The cookie's value without a draft; empty when none is left. */
export function withoutDraft(drafts: readonly DraftAccess[], id: string): string {
  return write(drafts.filter((known) => known.id !== id));
}

function write(drafts: readonly DraftAccess[]): string {
  return drafts
    .slice(0, mostDrafts)
    .map((draft) => `${draft.id}.${draft.key}`)
    .join("~");
}
