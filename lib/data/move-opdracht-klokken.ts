import type { OpdrachtTransition } from "@/lib/domain/opdracht/transitions";
import { selectNorm } from "@/lib/domain/sla/norm";
import type { Tx } from "./client";
import { applyToKlokken, startKlokken, type KlokSoort } from "./klok-store";
import type { MeldingForChange } from "./melding-store";
import type { OpdrachtForChange } from "./opdracht-store";
import type { Stamgegevens } from "./stamgegevens";

type Pair = { readonly opdracht: OpdrachtForChange; readonly melding: MeldingForChange };
type Move = { readonly transition: OpdrachtTransition; readonly now: Date; readonly stam: Stamgegevens };

/** Applies to the clocks of one opdracht what the transition table says. */
export async function moveOpdrachtKlokken(tx: Tx, { opdracht, melding }: Pair, { transition, now, stam }: Move): Promise<void> {
  const apply = async (soort: "pauze" | "hervat" | "stop", soorten?: KlokSoort[]) => {
    await applyToKlokken(tx, { meldingId: melding.id, opdrachtId: opdracht.id, ...(soorten ? { soorten } : {}) }, { actie: { soort, op: now }, stam });
  };
  switch (transition.klok) {
    case "loopt": return;
    case "pauzeert": return apply("pauze");
    case "hervat": return apply("hervat");
    case "stopt": return apply("stop");
    case "stopt_ter_plaatse": await apply("hervat"); return apply("stop", ["ter_plaatse"]);
    case "stopt_voorlopig_hersteld": await apply("hervat"); return apply("stop", ["voorlopig_hersteld"]);
    case "loopt_weer": return restart(tx, { opdracht, melding }, { now, stam });
  }
}

/** A refused result: the work gets a clock of its own again. */
async function restart(tx: Tx, { opdracht, melding }: Pair, { now, stam }: { now: Date; stam: Stamgegevens }): Promise<void> {
  const product = melding.productId ? stam.productById.get(melding.productId) ?? null : null;
  const norm = selectNorm({ soort: "gereed", kwis: melding.kwis, prioriteit: melding.prioriteit, product, normen: stam.normen });
  if (norm) startKlokken(tx, melding.id, { klokken: [{ soort: "gereed", niveau: opdracht.teamId ? "team" : "leverancier", norm, startOp: now, opdrachtId: opdracht.id }], stam });
}
