import type { MeldState, MeldVoorstelTekst, MeldWaarden, ProductTegel } from "@/components/portaal/meld-state";
import { judgeAntwoorden } from "@/lib/domain/formulier/judge-antwoorden";
import { toInvoer, veldNaam, type VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";

type Ronde = { readonly start: MeldState; readonly voorstel: MeldVoorstelTekst };

/** The product that stands chosen, with its questions. */
export const productOf = ({ producten, gekozen }: MeldVoorstelTekst): ProductTegel | null => producten.find(({ code }) => code === gekozen) ?? null;

/** Whether there is something to ask: of the product that is clear, else of one that it may be. In danger nothing is asked. */
export function asksQuestions(voorstel: MeldVoorstelTekst): boolean {
  if (voorstel.spoed) return false;
  const product = productOf(voorstel);
  return product ? product.formulier !== null : voorstel.producten.some(({ formulier }) => formulier !== null);
}

/** The questions of the chosen product as a step of their own. */
export const toVragen = ({ start, voorstel }: Ronde, rest: Partial<Pick<MeldState, "fouten" | "melding">> = {}): MeldState => ({ ...start, stap: "vragen", voorstel, ...rest });

/** Why the questions must be shown (again), or null when all that is asked was answered. */
export function judgeVragen({ start, voorstel }: Ronde): Partial<Pick<MeldState, "fouten" | "melding">> | null {
  const { waarden, velden, vandaag } = start;
  const product = productOf(voorstel);
  if (!product?.formulier || voorstel.spoed) return null;
  // Another product was chosen without JavaScript: its questions were not on the screen.
  if (waarden.gesteld !== product.code) return {};
  const { fouten, zichtbaar } = judgeAntwoorden(product.formulier.vragen, toInvoer(product.formulier.vragen, velden), { vandaag, verplicht: true });
  const gezien = new Set(waarden.getoond.split(","));
  if (zichtbaar.some((sleutel) => !gezien.has(sleutel))) return { melding: "Er is een vraag bij gekomen. Vul die ook nog in." };
  return fouten.length > 0 ? { fouten: fouten.map(({ veld, reden }) => ({ veld: veldNaam(veld), reden })) } : null;
}

/** What goes along with the melding: the answers to the questions that were asked, and which version asked them. */
export function antwoordenOf(product: ProductTegel | null, { waarden, velden, bijlageIds }: { waarden: MeldWaarden; velden: VeldWaarden; bijlageIds: readonly string[] }) {
  if (!product?.formulier || waarden.gesteld !== product.code) return {};
  const { id, vragen } = product.formulier;
  const bestanden = vragen.flatMap(({ soort, sleutel }) => (soort === "bestand" && bijlageIds.length > 0 ? [[sleutel, bijlageIds] as const] : []));
  return { formulierVersieId: id, antwoorden: toInvoer(vragen, { ...velden, ...Object.fromEntries(bestanden) }) };
}

/** Faults in answers by the name of their field. */
export const veldenOf = (fouten: MeldState["fouten"]): MeldState["fouten"] => fouten.map((fout) => (fout.veld.startsWith("antwoorden.") ? { ...fout, veld: veldNaam(fout.veld.slice("antwoorden.".length)) } : fout));
