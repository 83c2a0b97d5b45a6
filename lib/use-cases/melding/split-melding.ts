import { SplitsInput, type SplitsDeel } from "@/lib/contracts/samen/splitsen";
import type { RegisterMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Kanaal, MeldingStatus } from "@/lib/domain/melding/status";
import { isOpen } from "@/lib/domain/melding/status";
import { describeSplitsing } from "@/lib/domain/samen/describe-splitsing";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBericht } from "@/lib/data/bericht-store";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { copyBerichten, copyBijlagen, findBron, type Bron } from "@/lib/data/deel-store";
import { lockVersie } from "@/lib/data/lock-fresh";
import { saveMelding, type MeldingForChange } from "@/lib/data/melding-store";
import { recordContact } from "@/lib/data/move-klokken";
import { newId } from "@/lib/data/new-id";
import { ownerOf } from "@/lib/data/owner-of";
import { recordEvent } from "@/lib/data/record-event";
import { atPlace, loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { registerMelding } from "./register-melding";

export type Gesplitst = { readonly nummer: number; readonly versie: number; readonly delen: readonly { readonly nummer: string; readonly onderwerp: string }[] };
type Deelwerk = { readonly melding: MeldingForChange; readonly bron: Bron; readonly stam: Stamgegevens; readonly now: Date };

const refuse = (reden: string): Result<never, AppError> => err({ code: "overgang-niet-toegestaan", reden });

/**
 * Makes two to four deelmeldingen of one melding, all or none: each with its own text, kind and product, the messages and
 * files that were chosen, and clocks from when the klant wrote. The melding itself stays open until its parts are done.
 * The klant reads in one message what became of it.
 */
export async function splitMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<Gesplitst, AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const input = parseInput(SplitsInput, raw);
  if (!input.ok) return input;
  const stam = await loadStamgegevens(ctx.db);
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const found = await lockVersie(tx, ctx.actor, { nummer, versie: input.value.versie });
    if (!found) return err({ code: "niet-gevonden", wat: "melding" });
    const { melding, isLocked } = found;
    if (!isLocked) return err({ code: "inmiddels-gewijzigd", versie: melding.versie });
    const bron = await findBron(tx, melding.id);
    if (!isOpen(melding.status)) return refuse("Deze melding is al klaar.");
    if (bron.ouderId) return refuse("Dit is al een deelmelding.");
    if (bron.zonderAccount) return refuse("Deze melding kwam zonder account. Registreer het andere onderwerp als nieuwe melding.");
    const delen: Gesplitst["delen"][number][] = [];
    for (const [index, deel] of input.value.delen.entries()) {
      const made = await makeDeel(ctx, tx, { deel, index, werk: { melding, bron, stam, now } });
      if (!made.ok) return made;
      delen.push(made.value);
    }
    return finishOuder(ctx, tx, { delen, werk: { melding, bron, stam, now } });
  });
}

async function makeDeel(ctx: Context, tx: Tx, { deel, index, werk: { melding, bron, stam, now } }: { deel: SplitsDeel; index: number; werk: Deelwerk }): Promise<Result<Gesplitst["delen"][number], AppError>> {
  const { berichtIds = [], bijlageIds = [], ...zelf } = deel;
  const voor = bron.voorPersoonId ? { soort: "persoon" as const, id: bron.voorPersoonId } : bron.voorAfdelingId ? { soort: "afdeling" as const, id: bron.voorAfdelingId } : undefined;
  const body: RegisterMeldingInput = {
    ...zelf, melderId: melding.melderId, kanaal: bron.kanaal as Kanaal, ...(melding.locatieId ? { locatieId: melding.locatieId } : {}), ...(bron.plaatsTekst ? { plaatsTekst: bron.plaatsTekst } : {}), ...(voor ? { voor } : {}),
  };
  // The klant has waited since the first letter: the clocks of each part begin there.
  const gemaakt = await registerMelding(tx, { aanvraag: { ctx, sleutel: newId(), body }, input: body, deur: "scherm", now: melding.ontvangenOp, stam });
  if (!gemaakt.ok) return err(nameDeel(gemaakt.error, index));
  const { meldingId, melding: { nummer, onderwerp, versie } } = gemaakt.value;
  if (!meldingId) throw new Error("splitMelding: a key of its own was answered before");
  const berichten = await copyBerichten(tx, { van: melding.id, naar: meldingId, ids: berichtIds });
  const bijlagen = await copyBijlagen(tx, { van: melding.id, naar: meldingId, ids: bijlageIds });
  if (berichten !== new Set(berichtIds).size || bijlagen !== new Set(bijlageIds).size) return err(ongeldig(`deel${index + 1}`, "Een van de berichten of bestanden hoort niet bij deze melding."));
  await saveMelding(tx, { id: meldingId, versie }, { set: { ouderId: melding.id, laatste: `Deel van M${melding.nummer}` }, now });
  await recordEvent(ctx, tx, { soort: "melding.deel_van", op: now, meldingId, gegevens: { met: `M${melding.nummer}` } });
  return ok({ nummer, onderwerp });
}

/** The melding itself: somebody of the desk has it from now on, and its klant was told. */
async function finishOuder(ctx: Context, tx: Tx, { delen, werk: { melding, stam, now } }: { delen: Gesplitst["delen"]; werk: Deelwerk }): Promise<Result<Gesplitst, AppError>> {
  const contact = await recordContact(tx, melding, { now, stam: atPlace(stam, melding.padIds) });
  const eigenaarId = ownerOf(ctx.actor, melding);
  const status: MeldingStatus = melding.status === "nieuw" && eigenaarId ? "in_behandeling" : melding.status;
  saveBericht(ctx, tx, { meldingId: melding.id, richting: "naar_klant", soort: "bericht", tekst: describeSplitsing(delen), op: now });
  if (!(await saveMelding(tx, melding, { set: { ...contact, status, eigenaarId, laatste: `Gesplitst in ${delen.length} deelmeldingen` }, now }))) return err({ code: "inmiddels-gewijzigd", versie: melding.versie + 1 });
  await recordEvent(ctx, tx, { soort: "melding.gesplitst", op: now, meldingId: melding.id, gegevens: { delen: delen.map(({ nummer }) => nummer), met: delen.map(({ nummer }) => nummer).join(", "), van: melding.status, naar: status } });
  return ok({ nummer: melding.nummer, versie: melding.versie + 1, delen });
}

/** The fields of a part by the part that they belong to. */
const nameDeel = (error: AppError, index: number): AppError => (error.code === "ongeldig" ? { ...error, fouten: error.fouten.map(({ reden }) => ({ veld: `deel${index + 1}`, reden })) } : error);
