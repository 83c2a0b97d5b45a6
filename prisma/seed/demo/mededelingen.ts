import type { Tx } from "@/lib/data/client";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";
import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { parseAmsterdam } from "@/lib/domain/beheer/parse-amsterdam";
import { toAmsterdam } from "@/lib/format/amsterdam";
import { baseId } from "../referentie/base-id";
import { after } from "./verhaal/stappen";

type Bericht = { readonly sleutel: string; readonly soort: MededelingSoort; readonly plek: string | null; readonly product: string | null; readonly titel: string; readonly tekst: string; readonly betekenis: string | null; readonly van: Date; readonly tot: Date | null };

const UUR_MS = 3_600_000;
const DAG_MIN = 600;
const two = (getal: number) => String(getal).padStart(2, "0");

/** The same day at this Dutch time of the clock. */
function at(moment: Date, tijd: string): Date {
  const { jaar, maand, dag } = toAmsterdam(moment);
  return parseAmsterdam(`${jaar}-${two(maand)}-${two(dag)}T${tijd}`);
}

/** What is going on in the town hall around this moment: an outage now, works and other hours soon, one that is over. */
export function listBerichten(nu: Date): readonly Bericht[] {
  const werkdag = (dagen: number) => new Date(after(SERVICEDESK_KALENDER, nu.getTime(), dagen * DAG_MIN));
  const halfUur = (moment: number) => new Date(Math.floor(moment / (UUR_MS / 2)) * (UUR_MS / 2));
  const [morgen, later, laatst] = [werkdag(1), werkdag(3), werkdag(4)];
  return [
    { sleutel: "lift", soort: "storing", plek: "N", product: "GO-07", titel: "Lift Noord staat stil", tekst: "De monteur is bezig.", betekenis: "Neem de trap, of lift Zuid. Hulp nodig? Bel de balie: 4400.", van: halfUur(nu.getTime() - 1.5 * UUR_MS), tot: halfUur(nu.getTime() + 3 * UUR_MS) },
    { sleutel: "vloer", soort: "werkzaamheden", plek: "N1", product: null, titel: "Nieuwe vloerbedekking in de gang", tekst: "Wij vervangen het tapijt op de 1e verdieping van Noord.", betekenis: "U kunt gewoon naar uw werkplek. Het kan wat lawaai geven en naar lijm ruiken.", van: at(morgen, "07:30"), tot: at(morgen, "15:00") },
    { sleutel: "balie", soort: "openingstijden", plek: null, product: "BR-10", titel: "Servicebalie eerder dicht", tekst: "De servicebalie sluit om 15.00 uur voor een teamdag.", betekenis: "Wilt u nog een pas of sleutel ophalen? Kom dan vóór 15.00 uur. Bellen kan gewoon.", van: at(later, "15:00"), tot: at(later, "17:30") },
    { sleutel: "koffie", soort: "storing", plek: "Z2", product: "CA-06", titel: "Koffieautomaat 2 Zuid geeft geen koffie", tekst: "De leverancier komt met een onderdeel.", betekenis: "Op de 1e en 3e verdieping is er wel koffie.", van: halfUur(nu.getTime() - 5 * UUR_MS), tot: null },
    { sleutel: "brand", soort: "algemeen", plek: "R", product: null, titel: "Ontruimingsoefening in het Raadhuis", tekst: "Om 10.00 uur oefenen wij de ontruiming.", betekenis: "Hoort u het signaal? Ga naar buiten en verzamel op het voorplein. Het duurt een half uur.", van: at(laatst, "10:00"), tot: at(laatst, "10:30") },
    { sleutel: "water", soort: "werkzaamheden", plek: "Z", product: null, titel: "Water afgesloten in gebouw Zuid", tekst: "Wij vervingen een kraan in de technische ruimte.", betekenis: null, van: new Date(nu.getTime() - 76 * UUR_MS), tot: new Date(nu.getTime() - 74 * UUR_MS) },
  ];
}

/** The notices of the demo, relative to now. */
export async function seedMededelingen(tx: Tx, nu: Date): Promise<void> {
  const producten = new Map((await tx.product.findMany({ select: { id: true, code: true } })).map(({ id, code }) => [code, id]));
  await tx.mededeling.createMany({
    data: listBerichten(nu).map(({ sleutel, plek, product, ...bericht }) => ({
      ...bericht, id: baseId(`demo:mededeling:${sleutel}`), locatieId: plek && baseId(`demo:locatie:${plek}`), productId: product ? producten.get(product) ?? null : null,
    })),
  });
}
