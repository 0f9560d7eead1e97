/** The page of a request for staff. */
export const requestPath = (id: string) => `/medewerkers/aanvraag/${id}`;

/** The page of an appointment for staff, or one below it ("verzetten"). */
export function appointmentPath(id: string, below?: "verzetten" | "voorbereiden" | "verslag"): string {
  return `/medewerkers/agenda/gesprek/${id}${below ? `/${below}` : ""}`;
}
