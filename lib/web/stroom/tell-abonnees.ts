import type { Db } from "@/lib/data/client";
import { listZichtbaar, type StroomRegel } from "@/lib/data/stroom-store";
import { mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import { zichtOf, type Abonnee } from "./abonnee";

/** What whoever may not read inside hears of a change: that there was one, not that it was a note or a refusal. */
const GEWIJZIGD = "melding.gewijzigd";

/** Sends each page the meldingen of these lines that its person may see: the last kind of change, number and version. */
export async function tellAbonnees(db: Db, abonnees: readonly Abonnee[], regels: readonly StroomRegel[]): Promise<void> {
  const last = regels.at(-1);
  const soortPerMelding = new Map(regels.flatMap(({ meldingId, soort }) => (meldingId ? [[meldingId, soort] as const] : [])));
  if (!last || soortPerMelding.size === 0 || abonnees.length === 0) return;

  const groepen = [...Map.groupBy(abonnees, ({ actor }) => zichtOf(actor)).values()];
  const zichtbaar = await listZichtbaar(db, groepen.map(([eerste]) => eerste!.actor), [...soortPerMelding.keys()]);
  const perGroep = Map.groupBy(zichtbaar, ({ groep }) => groep);
  groepen.forEach((groep, index) => {
    const { actor } = groep[0]!;
    const meldingen = (perGroep.get(index) ?? []).map(({ id, nummer, versie, ...zaak }) => ({ type: (mayReadIntern(actor, zaak) && soortPerMelding.get(id)) || GEWIJZIGD, nummer, versie }));
    if (meldingen.length > 0) for (const { stuur } of groep) stuur({ soort: "melding", meldingen }, last);
  });
}
