import type { Transition } from "@/lib/domain/melding/transitions";
import { computeStilOp } from "@/lib/domain/sla/stilte";
import { selectNorm } from "@/lib/domain/sla/norm";
import type { Tx } from "./client";
import { applyToKlokken, startKlokken, type KlokRij } from "./klok-store";
import type { MeldingForChange, MeldingSet } from "./melding-store";
import { reviveKlokken } from "./revive-klokken";
import type { Stamgegevens } from "./stamgegevens";

type Move = { readonly transition: Transition; readonly now: Date; readonly stam: Stamgegevens };

/** Applies to the clocks what the transition table says, and answers the fields of the melding that follow from it. */
export async function moveKlokken(tx: Tx, melding: MeldingForChange, { transition, now, stam }: Move): Promise<MeldingSet> {
  const contact = transition.contact ? await recordContact(tx, melding, { now, stam }) : {};
  switch (transition.klok) {
    case "loopt": return contact;
    case "pauzeert": return { ...contact, ...toDeadlines(await applyToKlokken(tx, { meldingId: melding.id }, { actie: { soort: "pauze", op: now }, stam })) };
    case "hervat": return { ...contact, ...toDeadlines(await applyToKlokken(tx, { meldingId: melding.id }, { actie: { soort: "hervat", op: now }, stam })) };
    case "stopt": await applyToKlokken(tx, { meldingId: melding.id }, { actie: { soort: "stop", op: now }, stam }); return { ...contact, stilOp: null };
    case "herleeft": return { ...contact, ...(await revive(tx, melding, { now, stam })) };
    case "begint_opnieuw": return { ...contact, ...(await restart(tx, melding, { now, stam })) };
  }
}

/** A person spoke to the klant: the first time stops the clock reactie, every time the silence begins anew. */
export async function recordContact(tx: Tx, melding: MeldingForChange, { now, stam }: { now: Date; stam: Stamgegevens }): Promise<MeldingSet> {
  if (!melding.reactieOp) {
    await applyToKlokken(tx, { meldingId: melding.id, opdrachtId: null, soorten: ["reactie"] }, { actie: { soort: "stop", op: now }, stam });
  }
  const stilOp = computeStilOp({ kwis: melding.kwis, prioriteit: melding.prioriteit, vanaf: now }, stam.stilte, stam.kalender("servicedesk"));
  return { contactOp: now, stilOp, reactieOp: melding.reactieOp ?? now, klantWacht: false };
}

/** Reopened: a new norm at the same priority; the first end time stays for the figures. */
async function restart(tx: Tx, melding: MeldingForChange, { now, stam }: { now: Date; stam: Stamgegevens }): Promise<MeldingSet> {
  const product = melding.productId ? stam.productById.get(melding.productId) ?? null : null;
  const norm = selectNorm({ soort: "gereed", kwis: melding.kwis, prioriteit: melding.prioriteit, product, normen: stam.normen });
  const klokken = norm ? startKlokken(tx, melding.id, { klokken: [{ soort: "gereed", niveau: "klant", norm, startOp: now }], stam }) : [];
  const stilOp = computeStilOp({ kwis: melding.kwis, prioriteit: melding.prioriteit, vanaf: now }, stam.stilte, stam.kalender("servicedesk"));
  return { ...toDeadlines(klokken), eersteUiterlijk: melding.eersteUiterlijk ?? melding.uiterlijkGereed, stilOp };
}

/** Out of the hoofdmelding again: the clocks go on with what had elapsed, silence since the klant last heard something. */
async function revive(tx: Tx, melding: MeldingForChange, { now, stam }: { now: Date; stam: Stamgegevens }): Promise<MeldingSet> {
  const klokken = melding.afgeslotenOp ? await reviveKlokken(tx, { meldingId: melding.id, gestoptOp: melding.afgeslotenOp }, { now, stam }) : [];
  const stilOp = computeStilOp({ kwis: melding.kwis, prioriteit: melding.prioriteit, vanaf: melding.contactOp ?? melding.ontvangenOp }, stam.stilte, stam.kalender("servicedesk"));
  return { ...toDeadlines(klokken), stilOp };
}

/** The deadlines that the queue sorts by, from the clocks of the klant. */
export function toDeadlines(klokken: readonly KlokRij[]): MeldingSet {
  const vanKlant = klokken.filter(({ niveau, opdrachtId }) => niveau === "klant" && opdrachtId === null);
  const gereed = vanKlant.find(({ soort }) => soort === "gereed");
  const reactie = vanKlant.find(({ soort }) => soort === "reactie");
  return { ...(gereed ? { uiterlijkGereed: gereed.stand.uiterlijk } : {}), ...(reactie ? { uiterlijkReactie: reactie.stand.uiterlijk } : {}) };
}
