import type { Tx } from "@/lib/data/client";
import type { RegelBron } from "@/lib/domain/mandaat/describe-speelruimte";

type Regel = readonly [codes: readonly string[], bron: RegelBron, naam: string, moet: string | null, verbiedt: string | null, afwijken: string | null];

/** The rules behind products in the demo: where they come from, what they ask and forbid, and who may deviate. */
const REGELS: readonly Regel[] = [
  [["SP-01", "SP-03"], "beleid", "Toegangsbeleid 2026", "Akkoord van de leidinggevende bij toegang buiten de eigen verdieping.", "Toegang geven op verzoek van een collega.", "het hoofd Facilitaire Zaken"],
  [["SP-02", "SP-05"], "beleid", "Toegangsbeleid 2026", "De oude pas of sleutel meteen blokkeren.", "Wachten met blokkeren tot de klant nog eens heeft gezocht.", null],
  [["SP-04"], "beleid", "Sleutelplan Waterstede", "Uitgifte op naam, met handtekening.", "Een loper meegeven.", "de beheerder toegang"],
  [["SP-07"], "beleid", "Toegangsbeleid 2026", "Een geldig legitimatiebewijs laten zien.", "Een dagpas langer dan vijf dagen meegeven.", "de coördinator van de servicedesk"],
  [["GO-07"], "wet", "Warenwetbesluit liften", "Na een stilstand geeft de liftmonteur de lift vrij.", "De lift zelf weer aanzetten.", null],
  [["GO-02"], "wet", "Arbobesluit, artikel 3.4", "Werk aan elektra door een bevoegd technicus.", "Een groep terugzetten zonder oorzaak te weten.", null],
  [["GO-13", "BR-08"], "wet", "Besluit bouwwerken leefomgeving", "Binnen één werkdag hersteld of vervangen.", "Een vluchtweg of melder buiten gebruik laten zonder de BHV.", null],
  [["WM-05", "WM-06"], "wet", "Arbobesluit, artikel 5.12", "Eerst een werkplekonderzoek door de arbocoördinator.", "Naar een medische oorzaak vragen.", "de arbocoördinator"],
  [["WM-07"], "beleid", "Regeling thuiswerken 2026", "Eén set per vijf jaar, in bruikleen.", "Een vergoeding in geld toezeggen.", "de leidinggevende van de klant"],
  [["CA-01", "CA-02", "CA-03"], "contract", "Cateringcontract De Tafel, bijlage 2", "Bestellen vóór 12.00 uur de werkdag ervoor.", "Eten van buiten laten leveren in de vergaderzalen.", "de contractbeheerder"],
  [["CA-05"], "wet", "Verordening allergenen", "De allergenen schriftelijk doorgeven aan de keuken.", "Zelf zeggen dat iets veilig is.", null],
  [["SM-05", "SM-06", "SM-07"], "contract", "Schoonmaakcontract, afroepwerk", "Minstens twee werkdagen van tevoren.", "Uurtarief toezeggen buiten het contract.", "de contractbeheerder"],
  [["PL-01"], "contract", "Raamcontract koeriers", "Via de vaste koerier, met kostenplaats.", "Contant geld of persoonlijke post meegeven.", "de contractbeheerder"],
  [["AF-02", "PL-08"], "wet", "Archiefwet", "Vertrouwelijk papier in een afgesloten container.", "Papier meenemen zonder bewijs van vernietiging.", null],
  [["RE-01", "RE-02"], "beleid", "Zalenregeling", "Raad en college gaan voor in het Raadhuis.", "Een bevestigde reservering van een ander schuiven.", "de coördinator, na overleg met beide klanten"],
  [["VV-07"], "beleid", "Parkeerregeling", "Een kenteken per medewerker.", "Een plek toezeggen die op de wachtlijst staat.", "de facilitair manager"],
  [["AD-01", "CA-09"], "beleid", "Klachtenregeling Waterstede", "Beide kanten horen voordat u antwoordt.", null, null],
];

/** Writes the rules at their products. */
export async function seedRegels(tx: Tx): Promise<void> {
  for (const [codes, regelBron, regelNaam, regelMoet, regelVerbiedt, regelAfwijken] of REGELS) {
    await tx.product.updateMany({ where: { code: { in: [...codes] } }, data: { regelBron, regelNaam, regelMoet, regelVerbiedt, regelAfwijken } });
  }
}
