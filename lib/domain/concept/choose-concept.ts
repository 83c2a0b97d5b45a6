/** The copy in this browser: which version of the server it goes on from, and whether the server has all of it. */
export type LokaalConcept = { readonly versie: number; readonly bewaard: boolean; readonly op: number };
export type ServerConcept = { readonly versie: number; readonly op: number };

/** What to show, and whether the other copy must stay reachable. */
export type ConceptKeuze = { readonly toon: "server" | "lokaal" | "geen"; readonly anders: boolean };

/**
 * Which of two copies of one draft a person goes on with. What the server has not seen yet is never thrown away:
 * it wins, unless somebody went on elsewhere in the meantime; then the newest wins and the other stays reachable.
 * A page that the browser had put by may know less of the server than this device does: then the device wins too.
 */
export function chooseConcept(server: ServerConcept | null, lokaal: LokaalConcept | null): ConceptKeuze {
  if (!lokaal) return { toon: server ? "server" : "geen", anders: false };
  if (!server) return { toon: "lokaal", anders: false };
  if (lokaal.bewaard) return { toon: lokaal.versie > server.versie ? "lokaal" : "server", anders: false };
  if (server.versie <= lokaal.versie) return { toon: "lokaal", anders: false };
  return { toon: lokaal.op >= server.op ? "lokaal" : "server", anders: true };
}

type Begin = { readonly sleutel: string; readonly formulier: string; readonly adres: string };
type Gevraagd = { /** The draft that the address names. */ readonly sleutel: string; readonly formulier: string; /** What the address brought along, hashed. */ readonly adres: string };

/**
 * Which draft a form goes on with, of those of the person with the newest first. Who comes with a new text or place
 * starts anew, also when another draft waits: that one is offered, not put over it.
 */
export function findConceptFor<C extends Begin>(concepten: readonly C[], { sleutel, formulier, adres }: Gevraagd): { verder: C | null; andere: C | null } {
  const eigen = concepten.filter((concept) => concept.formulier === formulier);
  const verder = concepten.find((concept) => sleutel !== "" && concept.sleutel === sleutel) ?? eigen.find((concept) => adres === "" || concept.adres === adres) ?? null;
  return { verder, andere: eigen.find((concept) => concept !== verder) ?? null };
}
