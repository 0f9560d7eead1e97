/** Ids as one column of a table keeps them: "STH,WNK". */
export function textOfIds(ids: readonly (string | number)[]): string {
  return ids.join(",");
}

/** Reads what `textOfIds` wrote; an empty text is no ids. */
export function idsOf(text: string): readonly string[] {
  return text.split(",").filter(Boolean);
}
