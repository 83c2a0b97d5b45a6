type Medewerker = { readonly id: string; readonly rollen: readonly string[]; readonly teamIds: readonly string[] };
/** What decides who may know of a melding. */
export type Onderwerp = { readonly kwis: string; readonly melderId: string; readonly betreftPersoonId: string | null; readonly betreftTeamId: string | null };

/**
 * Whether a colleague may be told about a melding: never about a klacht that is about them or, unless they
 * handle complaints, about their team. The same rule as the row scope, for mails and bells that leave it.
 */
export function mayHear(medewerker: Medewerker, melding: Onderwerp): boolean {
  if (melding.kwis !== "K" || melding.melderId === medewerker.id) return true;
  if (melding.betreftPersoonId === medewerker.id) return false;
  const aboutTeam = melding.betreftTeamId !== null && medewerker.teamIds.includes(melding.betreftTeamId);
  return !aboutTeam || medewerker.rollen.includes("klachtbehandelaar");
}
