/** Why somebody whom the login service knows does not get in here. */
export type Weigering = "uitgezet" | "onbevestigd" | "bezet";

type Kandidaat = { readonly id: string; readonly actief: boolean; readonly soort: string };
export type WerkaccountFeiten = {
  /** The person this very work account belongs to already. */
  readonly gekoppeld: Kandidaat | null;
  /** The address the login service vouches for; null when there is none, or it says the address is not confirmed. */
  readonly adres: string | null;
  /** Who has that address here, and whether another work account of the same login service is theirs. */
  readonly opAdres: (Kandidaat & { readonly isGekoppeld: boolean }) | null;
};
export type Oordeel =
  | { readonly soort: "binnen" | "koppel"; readonly persoonId: string }
  | { readonly soort: "maak"; readonly adres: string }
  | { readonly soort: "weiger"; readonly reden: Weigering };

const weiger = (reden: Weigering): Oordeel => ({ soort: "weiger", reden });
const isUit = ({ actief, soort }: Kandidaat): boolean => !actief || soort === "systeem";

/**
 * Who a work account is here. What was linked once counts, whatever address it carries now; only the first time
 * the address decides, and then never for a person who has another work account: addresses are given out again.
 */
export function judgeWerkaccount({ gekoppeld, adres, opAdres }: WerkaccountFeiten): Oordeel {
  if (gekoppeld) return isUit(gekoppeld) ? weiger("uitgezet") : { soort: "binnen", persoonId: gekoppeld.id };
  if (adres === null) return weiger("onbevestigd");
  if (!opAdres) return { soort: "maak", adres };
  if (isUit(opAdres)) return weiger("uitgezet");
  return opAdres.isGekoppeld ? weiger("bezet") : { soort: "koppel", persoonId: opAdres.id };
}
