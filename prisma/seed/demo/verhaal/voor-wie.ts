import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { GAST } from "@/lib/domain/toegang/gast";
import { finishLoop, sendBericht, take } from "../../levensloop/melding-stappen";
import type { MeldingRij, Rijen } from "../../rijen";
import { createToeval, type Toeval } from "../../toeval";
import { before } from "./stappen";
import { tell } from "./tell";
import type { Bewoner, Wereld } from "./wereld";

/** Own chance, so that the rest of the history stays as it was. */
const ZAAD = 20_265;
/** What somebody reports who walks by: the label hangs in a corridor, a pantry, a toilet or a hall. */
const BIJ_HET_LABEL = /^(?:SM-0[1-4]|AF-01|GO-0[78]|CA-0[678]|AV-01)$/;
/** What an afdeling asks for together. */
const SAMEN = /^(?:CA-0[1-3]|RE-|VH-|PL-05|WM-0[48]|AV-06)/;
/** What a secretary asks for a colleague. */
const VOOR_EEN = /^(?:SP-01|SP-04|SP-06|WM-0[5-7]|BR-|VV-07)/;
/** Half of who scans a label leaves a name, and some an address to hear more. */
const GASTEN: readonly (readonly [naam: string | null, adres: string | null])[] = [
  ["Ineke Hulst", "i.hulst@post.example"], [null, null], ["Bezoeker trouwzaal", null], [null, "r.tenhave@post.example"], ["Amal Idrissi", "amal.idrissi@post.example"], [null, null], ["Uitzendkracht 2e etage", null],
];

/** A stranger sent it: nothing in the row or its history leads to a person. */
function makeGast(rijen: Rijen, melding: MeldingRij, [naam, adres]: (typeof GASTEN)[number]): void {
  for (const gebeurd of rijen.gebeurtenis) if (gebeurd.melding_id === melding.id && gebeurd.door_id === melding.melder_id) gebeurd.door_id = GAST.id;
  Object.assign(melding, { melder_id: GAST.id, ingevoerd_door_id: GAST.id, afdeling_id: null, zonder_account: true, contact_naam: naam, contact_email: adres });
}

/** What came in by a label today. */
const VANDAAG: readonly { readonly terug: number; readonly opgepakt: boolean; readonly product: string; readonly plek: string; readonly onderwerp: string; readonly omschrijving: string; readonly wie: (typeof GASTEN)[number] }[] = [
  { terug: 160, opgepakt: true, product: "CA-06", plek: "N3.10", onderwerp: "Koffieautomaat geeft geen melk, 3e verdieping Noord", omschrijving: "De koffieautomaat op deze verdieping geeft alleen nog zwarte koffie.", wie: ["Bezoeker trouwzaal", "j.terborg@post.example"] },
  { terug: 28, opgepakt: false, product: "SM-03", plek: "R0.04", onderwerp: "Handdoekjes en zeep op, toilet Raadhuis", omschrijving: "In het toilet bij de hal zijn de handdoekjes en de zeep op.", wie: [null, null] },
];

function reportVandaag(wereld: Wereld): void {
  for (const { terug, opgepakt, plek, wie, ...begin } of VANDAAG) {
    const loop = tell(wereld, { ...begin, op: before(SERVICEDESK_KALENDER, wereld.nu, terug), kanaal: "portaal", melder: wereld.klanten[0] ?? wereld.karin, plek: [...wereld.plekById.values()].find(({ code }) => code === plek) ?? null });
    if (opgepakt) {
      take(loop, { op: before(SERVICEDESK_KALENDER, wereld.nu, terug - 20), door: wereld.coordinator });
      sendBericht(loop, { op: before(SERVICEDESK_KALENDER, wereld.nu, terug - 22), door: wereld.coordinator, tekst: "Dank voor uw melding. Vandaag wordt de automaat bijgevuld." });
    }
    finishLoop(loop);
    makeGast(wereld.kader.rijen, loop.melding, wie);
  }
}

/** Whether only its melder ever spoke: a stranger cannot answer, judge or withdraw. */
function listStil({ bericht, oordeel, melding }: Rijen): MeldingRij[] {
  const gesproken = new Set([...bericht.filter(({ richting }) => richting === "van_klant"), ...oordeel].map(({ melding_id }) => melding_id));
  return melding.filter(({ id, annuleer_reden, heropend, navragen }) => !gesproken.has(id) && annuleer_reden !== "ingetrokken" && heropend + navragen === 0);
}

function chooseCollega(toeval: Toeval, klanten: readonly Bewoner[], melding: MeldingRij): string | null {
  const naast = klanten.filter(({ id, afdelingId }) => afdelingId === melding.afdeling_id && id !== melding.melder_id);
  return melding.afdeling_id !== null && naast.length > 0 ? toeval.pick(naast).id : null;
}

/**
 * Part of the history comes from who has no account, or is for somebody else or for a whole afdeling. Runs over the rows
 * before they are written, and leaves alone what stands with a demo account.
 */
export function addVoorWie(wereld: Wereld): void {
  const { kader: { rijen }, klanten, stam, karin } = wereld;
  const toeval = createToeval(ZAAD);
  const vanKlanten = new Set(klanten.map(({ id }) => id));
  const codeOf = ({ product_id }: MeldingRij): string => (product_id ? stam.productById.get(product_id)?.code ?? "" : "");
  let gast = 0;
  for (const melding of listStil(rijen)) {
    const code = codeOf(melding);
    if (!vanKlanten.has(melding.melder_id) || melding.kanaal !== "portaal" || melding.verwant_id !== null) continue;
    if (BIJ_HET_LABEL.test(code) && melding.locatie_id !== null && toeval.chance(0.14)) makeGast(rijen, melding, GASTEN[gast++ % GASTEN.length]!);
    else if (SAMEN.test(code) && toeval.chance(0.3)) melding.voor_afdeling_id = melding.afdeling_id;
    else if (VOOR_EEN.test(code) && toeval.chance(0.4)) melding.voor_persoon_id = chooseCollega(toeval, klanten, melding);
  }
  reportVandaag({ ...wereld, kader: { ...wereld.kader, toeval }, recent: [] });
  // The department of the demo klant is asked for by another one too: its head sees that.
  const elders = rijen.melding.filter(({ melder_id, afdeling_id, kanaal, kwis, voor_afdeling_id }) => vanKlanten.has(melder_id) && kanaal === "telefoon" && kwis === "W" && voor_afdeling_id === null && afdeling_id !== karin.afdelingId);
  for (const melding of elders.slice(-6)) Object.assign(melding, { voor_afdeling_id: karin.afdelingId, voor_persoon_id: null });
}
