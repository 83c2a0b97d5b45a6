import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Prioriteit } from "@/lib/domain/prioriteit/prioriteit";
import { selectNorm } from "@/lib/domain/sla/norm";
import { computeStilOp } from "@/lib/domain/sla/stilte";
import type { Tx } from "./client";
import { reviseKlok, startKlokken } from "./klok-store";
import type { MeldingForChange, MeldingSet } from "./melding-store";
import { toDeadlines } from "./move-klokken";
import type { StamProduct, Stamgegevens } from "./stamgegevens";

type Indeling = { readonly kwis: Kwis; readonly prioriteit: Prioriteit | null; readonly product: StamProduct | null; readonly now: Date; readonly stam: Stamgegevens };

/** Gives the clocks of the klant the norm of a new classification; what has elapsed and stood still is kept. */
export async function reviseNormen(tx: Tx, melding: MeldingForChange, indeling: Indeling): Promise<MeldingSet> {
  const { kwis, prioriteit, product, now, stam } = indeling;
  const set: MeldingSet = { stilOp: computeStilOp({ kwis, prioriteit, vanaf: melding.contactOp ?? melding.ontvangenOp }, stam.stilte, stam.kalender("servicedesk")) };
  for (const soort of ["reactie", "gereed"] as const) {
    const norm = selectNorm({ soort, kwis, prioriteit, product, normen: stam.normen });
    if (!norm || (soort === "reactie" && melding.reactieOp)) continue;
    const hasKlok = soort === "reactie" ? melding.uiterlijkReactie : melding.uiterlijkGereed;
    const which = { meldingId: melding.id, opdrachtId: null, soorten: [soort] };
    const rows = hasKlok
      ? await reviseKlok(tx, which, { norm, op: now, stam })
      : startKlokken(tx, melding.id, { klokken: [{ soort, niveau: "klant", norm, startOp: melding.ontvangenOp }], stam });
    Object.assign(set, toDeadlines(rows));
  }
  return set;
}
