import { NotitieInput } from "@/lib/contracts/melding/acties";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import { mayHear } from "@/lib/domain/melding/may-hear";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { herstelOf, openHerstelpunt, type Herstelbaar } from "@/lib/data/herstelpunt-store";
import { enqueueAttenties } from "@/lib/data/enqueue-attentie";
import { findMedewerkers } from "@/lib/data/medewerker-store";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { recordContact } from "@/lib/data/move-klokken";
import { saveNotitie } from "@/lib/data/notitie-store";
import { recordEvent } from "@/lib/data/record-event";
import { dropSchrijfconceptLater } from "@/lib/data/schrijfconcept-store";
import { atPlace, loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

/** Writes an internal note. "Klant gesproken" counts as contact with the klant, and the owner sees it. */
export async function noteMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<Herstelbaar & { id: string; versie: number }, AppError>> {
  const input = parseInput(NotitieInput, raw);
  if (!input.ok) return input;
  const { tekst, soort = "notitie", opdrachtNummer, collegaIds = [] } = input.value;
  const overal = await loadStamgegevens(ctx.db);
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockFresh(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(ctx.actor, "melding.note")) return err({ code: "geen-recht", recht: "melding.note" });
    const opdracht = opdrachtNummer === undefined ? null : await tx.opdracht.findFirst({ where: { nummer: opdrachtNummer, meldingId: melding.id }, select: { id: true } });
    if (opdrachtNummer !== undefined && !opdracht) return err(ongeldig("opdrachtNummer", "Deze opdracht hoort niet bij de melding."));
    const gesproken = soort === "klant_gesproken";
    const met = openHerstelpunt(ctx, tx, { meldingId: melding.id, actie: "notitie", tekst });
    const id = saveNotitie(met, tx, { meldingId: melding.id, opdrachtId: opdracht?.id ?? null, tekst, soort, op: now });
    dropSchrijfconceptLater(tx, { meldingId: melding.id, tab: "notitie", persoonId: ctx.actor.id });
    const contact = gesproken ? await recordContact(tx, melding, { now, stam: atPlace(overal, melding.padIds) }) : {};
    const genoemd = collegaIds.length === 0 ? [] : (await findMedewerkers(tx, { ids: collegaIds })).filter((collega) => collega.id !== ctx.actor.id && tekst.includes(`@${collega.naam}`) && mayHear(collega, melding));
    await enqueueAttenties(tx, genoemd.map((collega) => ({
      persoonId: collega.id, soort: "melding.genoteerd", tekst: `M${nummer}: ${ctx.actor.naam} noemt u in een notitie – ${melding.onderwerp}`, pad: `/wachtrij/M${nummer}`, sleutel: `notitie:${id}:${collega.id}`, op: now, meldingId: melding.id,
    })));
    await Promise.all([
      saveMelding(tx, melding, { set: { ...contact, laatste: gesproken ? `${ctx.actor.naam} sprak de klant` : `Notitie van ${ctx.actor.naam}` }, now }),
      recordEvent(met, tx, { soort: gesproken ? "melding.klant_gesproken" : "melding.genoteerd", op: now, meldingId: melding.id, ...(opdracht ? { opdrachtId: opdracht.id } : {}), gegevens: { notitieId: id } }),
    ]);
    return ok({ id, versie: melding.versie + 1, ...herstelOf(met) });
  });
}
