import type { KeptRule, WrittenRule } from "./read.ts";

const keep = "run `npx tsx scripts/rules.ts`";

/** What has to be done by hand before the rules can be kept: each in words that say what to do. */
export function mistakes(written: readonly WrittenRule[], kept: ReadonlyMap<string, KeptRule>): string[] {
  const ids = new Set(written.map(({ id }) => id));
  return [
    ...written.flatMap((rule) => mistakesOf(rule, kept.get(rule.id))),
    ...[...kept]
      .filter(([id]) => !ids.has(id))
      .map(
        ([id, { version }]) =>
          `${id} is gone, and requests give it as their reason. Put { id: "${id}", version: ${version + 1} } in \`retired\` beside the other rules, and ${keep}.`,
      ),
  ];
}

function mistakesOf({ id, version, mark }: WrittenRule, kept: KeptRule | undefined): string[] {
  if (!kept) return [];
  if (version < kept.version)
    return [`${id} has version ${version}, and had ${kept.version} before. A version only rises.`];
  if (version === kept.version && mark !== kept.mark)
    return [
      `${id} says something else than its version ${version} did. Give it version ${version + 1}, and ${keep}.`,
    ];
  return [];
}

/** Rules that are new or have a new version, and are not kept yet. */
export function notKept(written: readonly WrittenRule[], kept: ReadonlyMap<string, KeptRule>): string[] {
  return written
    .filter(({ id, version }) => kept.get(id)?.version !== version)
    .map(({ id, version }) => `Version ${version} of ${id} is not kept yet: ${keep}.`);
}

/** What each file has to hold. */
export function filesOf(written: readonly WrittenRule[]): ReadonlyMap<string, Record<string, KeptRule>> {
  const files = new Map<string, Record<string, KeptRule>>();
  for (const { id, version, mark, kept } of written)
    files.set(kept, { ...files.get(kept), [id]: mark === undefined ? { version } : { version, mark } });
  return files;
}
