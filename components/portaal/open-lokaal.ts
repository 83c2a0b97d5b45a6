import { chooseConcept } from "@/lib/domain/concept/choose-concept";
import { kopOf } from "@/lib/domain/concept/concept";
import { listBestanden } from "./bestand-opslag";
import type { Bewaarder } from "./concept-bewaarder";
import type { ConceptBegin } from "./concept-begin";
import { listLokaal, nieuweSleutel, readLokaal, tekstOf, type LokaalRecord, type Opname } from "./concept-opslag";
import type { Fotos } from "./use-fotos";
import { isWachtend } from "./wacht-opslag";

/** Another copy that can be opened instead. */
export type Ander = { readonly sleutel: string; readonly kop: string; readonly sinds: string };
type Middelen = {
  readonly concept: ConceptBegin; readonly sleutel: string; readonly bewaarder: Bewaarder; readonly fotos: Fotos;
  readonly lees: () => Opname | null; readonly herstel: (form: FormData) => void;
};

/** The fields of a draft as the form would send them, to be put back at the step where they stood. */
export function toHerstelForm(sleutel: string, { stap, velden, bestanden }: Opname): FormData {
  const form = new FormData();
  for (const [naam, waarde] of velden) form.append(naam, waarde);
  for (const { id } of bestanden) form.append("bijlageId", id);
  form.set("sleutel", sleutel);
  form.set("stap", "herstel");
  form.set("naar", stap);
  return form;
}

/** What was typed on this device and never reached the server, the newest first. */
const losOf = ({ wie, formulier, adres }: ConceptBegin, behalve: string) => listLokaal(wie)
  .filter(({ sleutel, record }) => sleutel !== behalve && !record.bewaard && record.formulier === formulier && (adres === "" || record.adres === adres) && !isWachtend(wie, sleutel));

/** A page that was left does not hear that the server has what it sent last: the same text, or the same page, tells. */
function kenHier(lokaal: LokaalRecord | null, { concept, hier }: { concept: ConceptBegin; hier: Opname | null }): LokaalRecord | null {
  if (!lokaal || concept.versie === 0) return lokaal;
  if (hier && tekstOf(hier) === tekstOf(lokaal)) return { ...lokaal, bewaard: true };
  return lokaal.apparaat === concept.apparaat ? { ...lokaal, versie: concept.versie } : lokaal;
}

/**
 * Compares what the server gave with what this browser knows, and puts the right one in the form. Answers whether
 * something of here was put back, and which other copy must stay reachable.
 */
export async function openLokaal({ concept, sleutel, bewaarder, fotos, lees, herstel }: Middelen): Promise<{ terug: boolean; ander: Ander | null }> {
  const { wie, versie, ouderdom } = concept;
  const los = losOf(concept, sleutel)[0];
  async function toon(welke: string, record: LokaalRecord, vanaf: number): Promise<void> {
    bewaarder.neem(welke, vanaf, record.apparaat);
    fotos.herstel(record.bestanden, await listBestanden(wie, welke));
    herstel(toHerstelForm(welke, record));
  }
  async function bewaarApart(kopie: Opname & { sleutel: string; versie: number }, sinds: string): Promise<Ander | null> {
    const onder = await bewaarder.kopieer(kopie);
    return onder ? { sleutel: onder, kop: kopOf(kopie.velden), sinds } : null;
  }
  if (versie === 0 && los) {
    // It may have been on the server and gone since; then it starts there anew.
    await toon(los.sleutel, los.record, 0);
    return { terug: true, ander: null };
  }
  const lokaal = kenHier(readLokaal(wie, sleutel), { concept, hier: lees() });
  const { toon: welke, anders } = chooseConcept(versie > 0 ? { versie, op: Date.now() - ouderdom } : null, lokaal);
  let ander = los ? await bewaarApart({ ...los.record, sleutel: los.sleutel }, "van dit apparaat") : null;
  if (welke === "lokaal" && lokaal) {
    const daar = anders ? lees() : null;
    await toon(sleutel, lokaal, Math.max(versie, lokaal.versie));
    if (daar) ander = await bewaarApart({ ...daar, sleutel: nieuweSleutel(), versie: 0 }, "van een ander apparaat");
    return { terug: true, ander };
  }
  if (anders && lokaal) ander = await bewaarApart({ ...lokaal, sleutel: nieuweSleutel(), versie: 0 }, "van dit apparaat");
  fotos.herstel(null, await listBestanden(wie, sleutel));
  return { terug: false, ander };
}
