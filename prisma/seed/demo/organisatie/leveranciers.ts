import { baseId } from "../../referentie/base-id";
import { VENDING } from "../../referentie/seed-catalogus";
import { DEMO_DOMEIN } from "./demo-accounts";

type Kern = readonly [naam: string, account: string, telefoon: string, contactpersoon: string];
const KERNEN: readonly Kern[] = [
  [VENDING.naam, "storing.vending", "0800 555 01", "Planning Vending"],
  ["De Groot Installaties", "planning.degroot", "0318 555 210", "Mark de Groot"],
  ["Hoogland Liften", "storing.hoogland", "0318 555 220", "Storingsdienst"],
  ["Helder Schoonmaak", "objectleiding.helder", "0318 555 230", "Soraya Bisoen"],
  ["Groenrijk Hoveniers", "werk.groenrijk", "0318 555 240", "Jelle Hofstra"],
  ["Brandwacht Beveiligingstechniek", "service.brandwacht", "0318 555 250", "Servicebalie"],
  ["Glashelder Glasservice", "planning.glashelder", "0318 555 260", "Nel Vermeulen"],
  ["Snelpost Koeriers", "ritten.snelpost", "0318 555 270", "Ritplanning"],
];

export const leverancierId = (naam: string): string => (naam === VENDING.naam ? baseId(`leverancier:${naam}`) : baseId(`demo:leverancier:${naam}`));

/** The companies that get work by mail. */
export const LEVERANCIERS = KERNEN.map(([naam, account, telefoon, contactpersoon]) => ({
  id: leverancierId(naam), naam, email: `${account}@${DEMO_DOMEIN}`, telefoon, contactpersoon,
}));

/** Work that goes to a company: everywhere, or in one building only. */
export const LEVERANCIER_REGELS: readonly { readonly product: string; readonly gebouw: string; readonly leverancier: string; readonly toelichting: string }[] = [
  { product: "GO-07", gebouw: "N", leverancier: "Hoogland Liften", toelichting: "Onderhoudscontract liften" },
  { product: "GO-07", gebouw: "Z", leverancier: "Hoogland Liften", toelichting: "Onderhoudscontract liften" },
  { product: "GO-05", gebouw: "Z", leverancier: "De Groot Installaties", toelichting: "Klimaatinstallatie Zuid valt onder het contract" },
  { product: "SM-04", gebouw: "R", leverancier: "Helder Schoonmaak", toelichting: "Het Raadhuis wordt door Helder schoongemaakt" },
  { product: "SM-02", gebouw: "R", leverancier: "Helder Schoonmaak", toelichting: "Het Raadhuis wordt door Helder schoongemaakt" },
  { product: "GO-11", gebouw: "R", leverancier: "Glashelder Glasservice", toelichting: "Glas in lood: alleen de specialist" },
];
