import type { Keuze, VeldGroep } from "@/components/beheer/veld";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import type { Keuzes } from "@/lib/queries/beheer/list-keuzes";
import type { ProductDetail } from "@/lib/queries/beheer/get-product";

const keuzes = (namen: Readonly<Record<string, string>>): Keuze[] => Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
const NIVEAUS = keuzes({ basis: "Basis (in de prijs)", plus: "Plus (met tarief)", maatwerk: "Maatwerk (offerte)" });
const LAGEN = keuzes({ operationeel: "Operationeel", tactisch: "Tactisch", strategisch: "Strategisch" });
const GEREED = keuzes({ automatisch: "Automatisch, met de tekst van de uitvoerder", na_controle: "Na controle door de servicedesk" });
const EENHEDEN = keuzes({ minuten: "minuten", uren: "uur", werkdagen: "werkdagen" });
const PRIORITEITEN = keuzes({ 1: "1 (hoogste)", 2: "2", 3: "3", 4: "4 (laagste)" });
const KANALEN = keuzes({ portaal: "Servicepagina", telefoon: "Telefoon", email: "E-mail", balie: "Balie", post: "Post", chat: "Chat", accountmanagement: "Accountmanagement", eigen_constatering: "Eigen constatering", api: "Ander systeem" });
const BRONNEN = keuzes({ wet: "Wet", beleid: "Beleid van de organisatie", contract: "Contract" });
const dag = (datum: Date | null | undefined): string => datum?.toISOString().slice(0, 10) ?? "";
const getal = (waarde: number | null | undefined): string => (waarde === null || waarde === undefined ? "" : String(waarde));

/** The form of a product, in five parts. */
export function productVelden(product: ProductDetail | null, lijsten: Keuzes): readonly VeldGroep[] {
  return [wat(product, lijsten), wie(product, lijsten), tijden(product, lijsten), regel(product), kosten(product)];
}

const wat = (product: ProductDetail | null, { dienstdomeinen }: Keuzes): VeldGroep => ({
  velden: [
    { soort: "tekst", naam: "naam", label: "Naam", hint: "Zo ziet de klant het.", waarde: product?.naam ?? "" },
    { soort: "tekst", naam: "code", label: "Code", smal: true, waarde: product?.code ?? "" },
    { soort: "tekst", naam: "groep", label: "Productgroep", smal: true, waarde: product?.groep ?? "" },
    { soort: "tekstvak", naam: "omschrijving", label: "Omschrijving", optioneel: true, waarde: product?.omschrijving ?? "" },
    { soort: "tekstvak", naam: "trefwoorden", label: "Trefwoorden", optioneel: true, hint: "Woorden die klanten gebruiken, ook met tikfouten, gescheiden door komma's. Hiermee stelt Serviceplein dit product voor.", waarde: product?.trefwoorden.join(", ") ?? "" },
    { soort: "keuze", naam: "kwis", label: "KWIS", smal: true, waarde: product?.kwis ?? "S", opties: KWIS.map((waarde) => ({ waarde, label: KWIS_NAMEN[waarde] })) },
    { soort: "keuze", naam: "dienstdomeinCode", label: "Dienstdomein", smal: true, waarde: product?.dienstdomeinCode ?? "facilitair", opties: dienstdomeinen },
    { soort: "keuze", naam: "niveau", label: "Niveau", smal: true, waarde: product?.niveau ?? "basis", opties: NIVEAUS },
    { soort: "keuze", naam: "laag", label: "Laag", smal: true, waarde: product?.laag ?? "operationeel", opties: LAGEN },
    { soort: "vinkjes", naam: "kanalen", label: "Kanalen", optioneel: true, hint: "Niets gekozen betekent: via elk kanaal.", gekozen: product?.kanalen ?? [], opties: KANALEN },
  ],
});

const wie = (product: ProductDetail | null, { teams }: Keuzes): VeldGroep => ({
  kop: "Wie en hoe", uitleg: "Regels bij Routering gaan voor het team dat hier staat.",
  velden: [
    { soort: "keuze", naam: "teamId", label: "Team", optioneel: true, leeg: "Geen vast team", smal: true, waarde: product?.teamId ?? "", opties: teams },
    { soort: "keuze", naam: "gereedBeleid", label: "Gereed melden", smal: true, waarde: product?.gereedBeleid ?? "automatisch", opties: GEREED },
  ],
});

const tijden = (product: ProductDetail | null, { kalenders }: Keuzes): VeldGroep => ({
  kop: "Tijden", uitleg: "Zonder eigen tijden geldt de norm van de prioriteit. Lopende meldingen houden hun norm.",
  velden: [
    { soort: "keuze", naam: "prioriteit", label: "Beginprioriteit", optioneel: true, leeg: "Geen", smal: true, waarde: getal(product?.prioriteit), opties: PRIORITEITEN },
    { soort: "keuze", naam: "kalenderCode", label: "Kalender", optioneel: true, leeg: "Die van de servicedesk", smal: true, waarde: product?.kalenderCode ?? "", opties: kalenders },
    { soort: "getal", naam: "reactieWaarde", label: "Reactie binnen", optioneel: true, smal: true, waarde: getal(product?.reactieWaarde) },
    { soort: "keuze", naam: "reactieEenheid", label: "Eenheid van reactie", optioneel: true, leeg: "Geen", smal: true, waarde: product?.reactieEenheid ?? "", opties: EENHEDEN },
    { soort: "getal", naam: "gereedWaarde", label: "Gereed binnen", optioneel: true, smal: true, waarde: getal(product?.gereedWaarde) },
    { soort: "keuze", naam: "gereedEenheid", label: "Eenheid van gereed", optioneel: true, leeg: "Geen", smal: true, waarde: product?.gereedEenheid ?? "", opties: EENHEDEN },
    { soort: "datum", naam: "geldigVan", label: "Geldig van", optioneel: true, smal: true, waarde: dag(product?.geldigVan) },
    { soort: "datum", naam: "geldigTot", label: "Geldig tot en met", optioneel: true, smal: true, waarde: dag(product?.geldigTot) },
  ],
});

const regel = (product: ProductDetail | null): VeldGroep => ({
  kop: "Regel", uitleg: "De servicedesk ziet dit naast elke melding over dit product: wat moet, wat niet mag, en wie mag afwijken.",
  velden: [
    { soort: "keuze", naam: "regelBron", label: "Waar komt de regel vandaan?", optioneel: true, leeg: "Er is geen regel", smal: true, waarde: product?.regelBron ?? "", opties: BRONNEN },
    { soort: "tekst", naam: "regelNaam", label: "Naam van de regel", optioneel: true, smal: true, waarde: product?.regelNaam ?? "" },
    { soort: "tekst", naam: "regelMoet", label: "Dit moet", optioneel: true, waarde: product?.regelMoet ?? "" },
    { soort: "tekst", naam: "regelVerbiedt", label: "Dit mag niet", optioneel: true, waarde: product?.regelVerbiedt ?? "" },
    { soort: "tekst", naam: "regelAfwijken", label: "Wie mag afwijken", optioneel: true, waarde: product?.regelAfwijken ?? "" },
  ],
});

const kosten = (product: ProductDetail | null): VeldGroep => ({
  kop: "Kosten en indeling",
  velden: [
    { soort: "tekst", naam: "tarief", label: "Tarief", optioneel: true, smal: true, waarde: product?.tarief ?? "" },
    { soort: "tekst", naam: "en15221", label: "Code volgens EN 15221-4", optioneel: true, smal: true, waarde: product?.en15221 ?? "" },
    { soort: "vinkje", naam: "budgethouderNodig", label: "De budgethouder moet akkoord geven", aan: product?.budgethouderNodig ?? false },
    { soort: "vinkje", naam: "deelbaar", label: "Collega's op dezelfde plek mogen zien dat dit al gemeld is", hint: "Alleen bij storingen op een gedeelde plek. Zet dit uit als iemand er iets persoonlijks uit kan opmaken.", aan: product?.deelbaar ?? false },
  ],
});
