import { VoorkeurInput } from "@/lib/contracts/klant/voorkeur";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { newId } from "@/lib/data/new-id";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { findGezondheid } from "@/lib/domain/klant/gezondheid";
import { judgeTot } from "@/lib/domain/klant/voorkeur";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const MEEST = 20;

/** Why a text may not be kept as it stands; null when it may. */
function findBezwaar({ tekst, doel, geenGezondheid }: { tekst: string; doel: string; geenGezondheid: boolean }): AppError | null {
  const woorden = geenGezondheid ? [] : findGezondheid(`${tekst} ${doel}`);
  return woorden.length > 0 ? ongeldig("tekst", `Dit lijkt over gezondheid te gaan: ${woorden.map((woord) => `“${woord}”`).join(", ")}. Schrijf wat de klant nodig heeft, niet waarom. Gaat het daar niet over? Zet dan het vinkje.`) : null;
}

/** Keeps how somebody likes to be helped. The history says that it happened, never what was written. */
export async function saveVoorkeur(ctx: Context, raw: unknown): Promise<Result<{ id: string }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "klant.voorkeur")) return err({ code: "geen-recht", recht: "klant.voorkeur" });
  const input = parseInput(VoorkeurInput, raw);
  if (!input.ok) return input;
  const { persoonId, tekst, doel, tot } = input.value;
  const laat = judgeTot(tot.toISOString().slice(0, 10), ctx.now());
  if (laat) return err(ongeldig("tot", laat));
  const bezwaar = findBezwaar(input.value);
  if (bezwaar) return err(bezwaar);
  return transact(ctx.db, async (tx) => {
    const persoon = await tx.persoon.findFirst({ where: { id: persoonId, actief: true, soort: { not: "systeem" } }, select: { _count: { select: { voorkeuren: true } } } });
    if (!persoon) return err({ code: "niet-gevonden", wat: "klant" });
    if (persoon._count.voorkeuren >= MEEST) return err(ongeldig("tekst", "Er staan al twintig voorkeuren. Verwijder er eerst een."));
    const id = newId();
    await tx.voorkeur.create({ data: { id, persoonId, tekst, doel, tot, doorId: actor.id, op: ctx.now() } });
    await recordEvent(ctx, tx, { soort: "klant.voorkeur_bewaard", op: ctx.now(), onderwerp: { soort: "persoon", id: persoonId }, gegevens: { voorkeurId: id } });
    return ok({ id });
  });
}
