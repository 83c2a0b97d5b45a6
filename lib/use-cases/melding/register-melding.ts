import { RegisterMeldingInput, SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { linkGelezen } from "@/lib/data/artikel-lezen";
import { enqueue } from "@/lib/data/boss";
import { letVolgen } from "@/lib/data/check-voor";
import { claimBijlagen } from "@/lib/data/claim-bijlagen";
import type { Tx } from "@/lib/data/client";
import { dropConcept } from "@/lib/data/concept-store";
import { decideNieuweMelding } from "@/lib/data/decide-nieuwe-melding";
import { decideAntwoorden, insertAntwoorden } from "@/lib/data/formulier-antwoorden";
import { findAnswer, type Aanvraag } from "@/lib/data/idempotency-store";
import { insertMelding } from "@/lib/data/insert-melding";
import { rememberVerbetering } from "@/lib/data/kwis-verbetering-store";
import type { Stamgegevens } from "@/lib/data/stamgegevens";

/** The API may send less than our own screens; the portal asks all that the form of the product requires. */
export type Deur = "api" | "scherm" | "portaal";

export const parseMelding = (raw: unknown, deur: Deur): Result<RegisterMeldingInput, AppError> => (deur === "api" ? parseInput(SubmitMeldingInput, raw) : parseInput(RegisterMeldingInput, raw));

export type Registratie = { readonly aanvraag: Aanvraag; readonly input: RegisterMeldingInput; readonly deur: Deur; readonly now: Date; readonly stam: Stamgegevens; /** The melding that it was sent with. */ readonly verwantId?: string };
/** `meldingId` is null when the key was answered before. */
export type Geregistreerd = { readonly melding: MeldingOutput; readonly meldingId: string | null };

/** Writes one melding with its clocks, answers, files, history and job, in the transaction of the caller. */
export async function registerMelding(tx: Tx, { aanvraag, input, deur, now, stam, verwantId }: Registratie): Promise<Result<Geregistreerd, AppError>> {
  const { ctx } = aanvraag;
  // A key that was answered before comes first: by now the product may be gone, and the answer stays the same.
  const [known, nieuw] = await Promise.all([findAnswer(tx, aanvraag), decideNieuweMelding(ctx, input, { db: tx, now, deur: deur === "api" ? "api" : "scherm", stam })]);
  if (known) return known.ok ? ok({ melding: known.value, meldingId: null }) : known;
  if (!nieuw.ok) return nieuw;
  // In danger nothing is asked: then what is required is not either.
  const antwoorden = await decideAntwoorden(tx, input, { product: nieuw.value.product, stam, now, verplicht: deur === "portaal" && !nieuw.value.spoed });
  if (!antwoorden.ok) return antwoorden;
  const { melding, meldingId, gebeurtenisId } = await insertMelding(tx, { ...nieuw.value, verwantId: verwantId ?? null }, aanvraag);
  if (antwoorden.value) await insertAntwoorden(tx, meldingId, antwoorden.value);
  // What the desk chose while registering is an answer to the proposal as well.
  if (input.kwis !== undefined && deur === "scherm" && nieuw.value.kanaal !== "portaal" && ctx.actor.soort === "persoon" && hasRight(ctx.actor, "melding.classify"))
    await rememberVerbetering(tx, { meldingId, doorId: ctx.actor.id, op: now, kwis: nieuw.value.kwis, productId: nieuw.value.product?.id ?? null, spoed: nieuw.value.spoed });
  if (input.artikelCode) await linkGelezen(tx, ctx.actor, { meldingId, code: input.artikelCode });
  const bijlagen = await claimBijlagen(tx, { ctx, meldingId, ids: input.bijlageIds ?? [] });
  if (!bijlagen.ok) return bijlagen;
  await letVolgen(ctx, tx, { meldingId, kwis: nieuw.value.kwis, voor: input.voor, melderId: nieuw.value.melder.id, op: now });
  await dropConcept(tx, { persoonId: persoonIdOf(ctx.actor), sleutel: aanvraag.sleutel });
  await enqueue(ctx.db, tx, { queue: "gebeurtenis", data: { id: gebeurtenisId } });
  return ok({ melding, meldingId });
}
