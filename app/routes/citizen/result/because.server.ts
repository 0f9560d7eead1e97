import { formatList, formatMoney } from "#app/i18n/formats.ts";
import { provisionName } from "#app/intake/words/verdicts.ts";
import type { Reason, Verdict } from "#app/schemes/contract/scheme.ts";
import type { Entered } from "#app/routes/citizen/flow/enter.server.ts";

/** Why the likely ones fit: social assistance, no income, or the income under each limit that was used. */
export function sharedReasons(verdicts: readonly Verdict[], { words, way, language }: Entered): string[] {
  const reasons = verdicts.flatMap((verdict) => verdict.reasons);
  if (reasons.some((reason) => reason.id === "social-assistance"))
    return [words.t("result:income.socialAssistance")];
  const within = reasons.filter((reason) => reason.id === "income-within");
  if (within.length === 0) return [];
  if (way.facts.monthlyNetCents === undefined) return [words.t("result:income.none")];
  const limits = [...new Set(within.map((reason) => reason.limitCents ?? 0))].sort((a, b) => a - b);
  const income = formatMoney(way.facts.monthlyNetCents, language);
  return limits.map((limit, index) =>
    index === 0
      ? words.t("result:income.within", { income, limit: formatMoney(limit, language) })
      : words.t("result:income.alsoWithin", {
          provisions: formatList(provisionsUnder(verdicts, limit, words), language),
          limit: formatMoney(limit, language),
        }),
  );
}

function provisionsUnder(verdicts: readonly Verdict[], limit: number, words: Entered["words"]): string[] {
  const uses = (reason: Reason) => reason.id === "income-within" && reason.limitCents === limit;
  const names = verdicts
    .filter((verdict) => verdict.reasons.some(uses))
    .map((verdict) => provisionName(verdict.key, words).toLocaleLowerCase(words.language));
  return [...new Set(names)];
}
