import { AttachBijlageInput } from "@/lib/contracts/bijlage/attach-bijlage";
import { parseInput } from "@/lib/contracts/parse-input";
import { can, hasRight, type Actor } from "@/lib/domain/authz/actor";
import { NIET_MEER_VAN_HEN } from "@/lib/domain/opdracht/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBijlage } from "@/lib/data/bijlage-store";
import type { Context } from "@/lib/data/context";
import type { Tx } from "@/lib/data/client";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding, type MeldingForChange } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { prepareBestand, type Bestand } from "@/lib/storage/prepare-bestand";
import { countUpload } from "./count-upload";

type Options = { readonly zichtbaar?: "klant" | "intern"; readonly delen?: boolean; readonly opdrachtNummer?: number };
type Zicht = { readonly zichtbaar: "klant" | "intern"; readonly delen: boolean };

/**
 * Hangs a file on an existing melding, or on one of its opdrachten. Two people adding at once do not disturb
 * each other, so no version is asked. What a klant adds is always theirs to see; of staff the default is internal.
 */
export async function attachBijlage(ctx: Context, nummer: number, { bestand, ...options }: Options & { readonly bestand: Bestand }): Promise<Result<{ id: string }, AppError>> {
  const input = parseInput(AttachBijlageInput, options);
  if (!input.ok) return input;
  const geteld = await countUpload(ctx, bestand.bytes.length);
  if (!geteld.ok) return geteld;
  const klaar = await prepareBestand(bestand);
  if (!klaar.ok) return klaar;
  const { bytes, miniatuur, ...rest } = klaar.value;

  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const found = await findForAttach(tx, ctx.actor, { nummer, opdrachtNummer: input.value.opdrachtNummer });
    if (!found.ok) return found;
    const { melding, opdrachtId } = found.value;
    const rij = { ...rest, meldingId: melding.id, opdrachtId, ...zichtOf(ctx.actor, melding, input.value), op: now };
    const id = await saveBijlage(tx, { actor: ctx.actor, rij, inhoud: { bytes, miniatuur } });
    const vanKlant = ctx.actor.id === melding.melderId;
    await saveMelding(tx, melding, { set: { ...(vanKlant && melding.stand.status !== "gereed" ? { klantWacht: true } : {}), laatste: vanKlant ? "De klant voegde een bestand toe" : "Bestand toegevoegd" }, now });
    await recordEvent(ctx, tx, { soort: "melding.bijlage_toegevoegd", op: now, meldingId: melding.id, ...(opdrachtId ? { opdrachtId } : {}), gegevens: { bijlageId: id, zichtbaar: rij.zichtbaar } });
    return ok({ id });
  });
}

type Found = { readonly melding: MeldingForChange; readonly opdrachtId: string | null };

async function findForAttach(tx: Tx, actor: Actor, { nummer, opdrachtNummer }: { nummer: number; opdrachtNummer: number | undefined }): Promise<Result<Found, AppError>> {
  const melding = await lockFresh(tx, actor, nummer);
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  if (!can(actor, "melding.attach", melding)) return err({ code: "geen-recht", recht: "melding.attach" });
  const isStaf = hasRight(actor, "melding.note");
  if (!isStaf && (melding.status === "afgesloten" || melding.status === "geannuleerd")) {
    return err({ code: "overgang-niet-toegestaan", reden: "Deze melding is al afgerond. U kunt er geen bestand meer aan toevoegen." });
  }
  if (actor.soort === "leverancier") return findForLeverancier(tx, melding, actor.opdrachtId);
  if (opdrachtNummer === undefined) return ok({ melding, opdrachtId: null });
  if (!isStaf) return err({ code: "geen-recht", recht: "melding.attach" });
  const opdracht = await tx.opdracht.findFirst({ where: { nummer: opdrachtNummer, meldingId: melding.id }, select: { id: true } });
  return opdracht ? ok({ melding, opdrachtId: opdracht.id }) : err({ code: "niet-gevonden", wat: "opdracht" });
}

async function findForLeverancier(tx: Tx, melding: MeldingForChange, opdrachtId: string): Promise<Result<Found, AppError>> {
  const isHunWerk = (await tx.opdracht.count({ where: { id: opdrachtId, status: { notIn: [...NIET_MEER_VAN_HEN] } } })) > 0;
  return isHunWerk ? ok({ melding, opdrachtId }) : err({ code: "overgang-niet-toegestaan", reden: "Deze opdracht is niet meer van u. U kunt er geen bestand meer aan toevoegen." });
}

function zichtOf(actor: Actor, melding: MeldingForChange, { zichtbaar, delen }: Options): Zicht {
  if (actor.id === melding.melderId || !(hasRight(actor, "melding.note") || actor.soort === "leverancier")) return { zichtbaar: "klant", delen: true };
  const voor = zichtbaar ?? "intern";
  return { zichtbaar: voor, delen: delen ?? voor === "klant" };
}
