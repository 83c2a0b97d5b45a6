import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { formatDag, formatMoment, formatUiterlijk } from "@/lib/format/format-moment";
import { ANNULEER_REDEN_KLANT } from "./teksten";

/** A sentence with one moment in it that stands out; the exact time is for who hovers. */
export type Vervolg = { readonly voor: string; readonly tijd?: string; readonly exact?: Date; readonly na?: string };

const houdtInDeGaten = ({ eigenaar }: KlantStand) => (eigenaar ? ` ${eigenaar} houdt het voor u in de gaten.` : " De servicedesk regelt dit voor u.");

/** What happens next, in one or two sentences, and when. */
export function describeVervolg(stand: KlantStand, now: Date): Vervolg {
  switch (stand.status) {
    case "nieuw": return vervolgNieuw(stand, now);
    case "in_behandeling": case "uitgezet": return vervolgBezig(stand, now);
    case "wacht_op_akkoord": return { voor: "Wij wachten op akkoord van de budgethouder. U hoeft niets te doen." };
    case "wacht_op_klant": return { voor: "Wij hebben uw antwoord nodig om verder te kunnen." };
    case "opgeschort": return stand.hervatOp ? { voor: "Wij gaan verder op ", tijd: formatDag(stand.hervatOp, now), exact: stand.hervatOp, na: ". U hoeft niets te doen." } : { voor: "Wij gaan later verder. U hoeft niets te doen." };
    case "gereed": return { voor: "Klaar. Bent u goed geholpen? Geef ons een cijfer." };
    case "afgesloten": return { voor: stand.gereedOp ? `Klaar sinds ${formatDag(stand.gereedOp, now)}.` : "Afgerond." };
    case "geannuleerd": return { voor: stand.annuleerReden ? ANNULEER_REDEN_KLANT[stand.annuleerReden] : "Wij zijn met deze melding gestopt." };
  }
}

function vervolgNieuw(stand: KlantStand, now: Date): Vervolg {
  if (stand.kwis === "compliment") return { voor: "Wij geven uw compliment door aan de mensen die het aangaat." };
  const tijd = stand.uiterlijkReactie;
  if (!tijd || tijd <= now) return { voor: "De servicedesk regelt dit voor u. Het is druk: het duurt langer dan wij wilden." };
  const wie = stand.kwis === "K" ? "Een medewerker belt u " : "De servicedesk regelt dit voor u. U hoort ";
  return { voor: wie, tijd: formatUiterlijk(tijd, now), exact: tijd, na: stand.kwis === "K" ? "." : " van ons." };
}

function vervolgBezig(stand: KlantStand, now: Date): Vervolg {
  const { gepland, uiterlijkGereed } = stand;
  if (gepland && gepland > now) return { voor: "Gepland op ", tijd: formatMoment(gepland, now), exact: gepland, na: `.${houdtInDeGaten(stand)}` };
  if (uiterlijkGereed && uiterlijkGereed > now) {
    const wat = stand.kwis === "S" || stand.kwis === "W" ? "Wij verwachten dat het klaar is: " : "U krijgt antwoord: ";
    return { voor: wat, tijd: formatUiterlijk(uiterlijkGereed, now), exact: uiterlijkGereed, na: `.${houdtInDeGaten(stand)}` };
  }
  return { voor: uiterlijkGereed ? `Het duurt langer dan wij dachten.${houdtInDeGaten(stand)}` : `Wij zijn ermee bezig.${houdtInDeGaten(stand)}` };
}

/** The same for who looks along: the first answer, a question or a mark is for the melder, and the melder withdrew it. */
export function describeVervolgVoorMeelezer(stand: KlantStand, now: Date): Vervolg {
  switch (stand.status) {
    case "nieuw": {
      const klaar = stand.kwis === "S" || stand.kwis === "W" ? stand.uiterlijkGereed : null;
      return klaar && klaar > now ? { voor: "De servicedesk regelt dit. Wij verwachten dat het klaar is: ", tijd: formatUiterlijk(klaar, now), exact: klaar, na: "." } : { voor: "De servicedesk regelt dit." };
    }
    case "wacht_op_klant": return { voor: "De servicedesk wacht op antwoord van de melder." };
    case "gereed": return { voor: stand.gereedOp ? `Klaar sinds ${formatDag(stand.gereedOp, now)}.` : "Klaar." };
    case "geannuleerd": return { voor: stand.annuleerReden === "ingetrokken" ? "De melder heeft deze melding ingetrokken." : "Wij zijn met deze melding gestopt." };
    default: return describeVervolg(stand, now);
  }
}
