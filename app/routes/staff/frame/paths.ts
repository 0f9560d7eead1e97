/** The page of a request for staff. */
export const casePath = (id: string) => `/medewerkers/aanvraag/${id}`;

/** The page of a talk for staff, or one below it ("verzetten"). */
export function talkPath(id: string, below?: "verzetten" | "voorbereiden" | "verslag"): string {
  return `/medewerkers/agenda/gesprek/${id}${below ? `/${below}` : ""}`;
}
