import { mayHear } from "@/lib/domain/melding/may-hear";
import type { Tx } from "@/lib/data/client";
import { enqueueAttenties } from "@/lib/data/enqueue-attentie";
import { findMedewerkers } from "@/lib/data/medewerker-store";

type Mislukt = { readonly mailId: string; readonly meldingId: string; readonly aan: string; readonly op: Date };

/** Rings for the owner when a mail about a melding did not arrive: somebody has to call instead. */
export async function tellMislukt(tx: Tx, { mailId, meldingId, aan, op }: Mislukt): Promise<void> {
  const melding = await tx.melding.findUniqueOrThrow({
    where: { id: meldingId }, select: { nummer: true, eigenaarId: true, kwis: true, melderId: true, betreftPersoonId: true, betreftTeamId: true },
  });
  if (!melding.eigenaarId) return;
  const lezers = (await findMedewerkers(tx, { id: melding.eigenaarId })).filter((lezer) => mayHear(lezer, melding));
  await enqueueAttenties(tx, lezers.map(({ id }) => ({
    persoonId: id, soort: "mail.mislukt", tekst: `M${melding.nummer}: De mail aan ${aan} kwam niet aan`, pad: `/wachtrij/M${melding.nummer}`,
    sleutel: `mislukt:${mailId}:${id}`, op, meldingId,
  })));
}
