/** The page of a talk for staff, or one below it ("verzetten"). */
export function talkPath(id: string, below?: "verzetten" | "voorbereiden" | "verslag"): string {
  return `/medewerkers/agenda/gesprek/${id}${below ? `/${below}` : ""}`;
}
