import { SubmitAnoniemInput } from "@/lib/contracts/melding/submit-anoniem";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import { ANONIEM_FOTOS, ANONIEM_LIMIETEN } from "@/lib/domain/locatie/anoniem-regels";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBijlage } from "@/lib/data/bijlage-store";
import { enqueue } from "@/lib/data/boss";
import type { Context } from "@/lib/data/context";
import { decideNieuweMelding } from "@/lib/data/decide-nieuwe-melding";
import { findPlekByCode } from "@/lib/data/find-plek-by-code";
import { findAnswer, isSleutelConflict } from "@/lib/data/idempotency-store";
import { insertMelding } from "@/lib/data/insert-melding";
import { countAgainst, type Limiet } from "@/lib/data/limiet";
import { readOrganisatie } from "@/lib/data/organisatie-store";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { prepareBestand, type Bestand, type KlaarBestand } from "@/lib/storage/prepare-bestand";

/** From where it was sent, and the photos that came along. */
type Erbij = { readonly code: string; readonly netwerk: string; readonly fotos: readonly Bestand[] };
export type Anoniem = { readonly nummer: string; /** A photo that was refused; the melding went all the same. */ readonly fotoKwijt: boolean };

/**
 * Registers what somebody without account reports at a labelled place, where beheer allows that. It is always a storing,
 * its melder is the one persoon of all strangers, and an address is only kept to write to: see decision 0017.
 */
export async function submitAnoniem(ctx: Context, raw: unknown, { code, netwerk, fotos }: Erbij): Promise<Result<Anoniem, AppError>> {
  if (!can(ctx.actor, "melding.submit")) return err({ code: "geen-recht", recht: "melding.submit" });
  const [plek, { meldenZonderAccount }] = await Promise.all([findPlekByCode(ctx.db, code), readOrganisatie(ctx.db)]);
  if (!plek || !meldenZonderAccount) return err({ code: "niet-gevonden", wat: "plek" });
  const parsed = parseInput(SubmitAnoniemInput, raw);
  if (!parsed.ok) return parsed;
  const { omschrijving, naam, email, sleutel } = parsed.value;
  const aanvraag = { ctx, sleutel, body: { omschrijving, naam, email, code } };
  const known = await findAnswer(ctx.db, aanvraag);
  if (known) return known.ok ? ok({ nummer: known.value.nummer, fotoKwijt: false }) : known;
  const geteld = await countAll(ctx, { netwerk, plekId: plek.id, email });
  if (!geteld.ok) return geteld;
  const klaar = await prepareFotos(ctx, { netwerk, fotos });
  const stam = await loadStamgegevens(ctx.db);
  try {
    const result = await transact(ctx.db, async (tx) => {
      const now = ctx.now();
      const nieuw = await decideNieuweMelding(ctx, { omschrijving, locatieId: plek.id, kwis: "S" }, { db: tx, now, deur: "scherm", stam });
      if (!nieuw.ok) return nieuw;
      const { melding, meldingId, gebeurtenisId } = await insertMelding(tx, { ...nieuw.value, gast: { naam: naam ?? null, email: email ?? null } }, aanvraag);
      for (const { bytes, miniatuur, ...rest } of klaar) {
        await saveBijlage(tx, { actor: ctx.actor, rij: { ...rest, meldingId, opdrachtId: null, zichtbaar: "klant", delen: true, op: now }, inhoud: { bytes, miniatuur } });
      }
      await enqueue(ctx.db, tx, { queue: "gebeurtenis", data: { id: gebeurtenisId } });
      return ok(melding.nummer);
    });
    return result.ok ? ok({ nummer: result.value, fotoKwijt: klaar.length < fotos.length }) : result;
  } catch (error) {
    const answered = isSleutelConflict(error) ? await findAnswer(ctx.db, aanvraag) : null;
    if (!answered) throw error;
    return answered.ok ? ok({ nummer: answered.value.nummer, fotoKwijt: false }) : answered;
  }
}

/** Counts this melding against its network, its label and its address; the first that is full says how long to wait. */
async function countAll({ db }: Context, { netwerk, plekId, email }: { netwerk: string; plekId: string; email: string | undefined }): Promise<Result<null, AppError>> {
  const limieten: Limiet[] = [
    { sleutel: `anoniem:netwerk:${netwerk}`, ...ANONIEM_LIMIETEN.netwerk }, { sleutel: `anoniem:plek:${plekId}`, ...ANONIEM_LIMIETEN.plek },
    ...(email ? [{ sleutel: `anoniem:adres:${email}`, ...ANONIEM_LIMIETEN.adres }] : []),
  ];
  for (const limiet of limieten) {
    const geteld = await countAgainst(db, limiet);
    if (!geteld.ok) return err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
  }
  return ok(null);
}

/** The photos that may stay: pictures only, few, and within what this network may send. The others are left behind. */
async function prepareFotos({ db }: Context, { netwerk, fotos }: Pick<Erbij, "netwerk" | "fotos">): Promise<KlaarBestand[]> {
  const klaar: KlaarBestand[] = [];
  for (const foto of fotos.slice(0, ANONIEM_FOTOS)) {
    const geteld = await countAgainst(db, { sleutel: `anoniem:fotos:${netwerk}`, ...ANONIEM_LIMIETEN.fotos, aantal: Math.max(1, Math.ceil(foto.bytes.length / 1024)) });
    const bestand = geteld.ok ? await prepareBestand(foto) : err(ongeldig("bestand", ""));
    if (bestand.ok && bestand.value.miniatuur) klaar.push(bestand.value);
  }
  return klaar;
}
