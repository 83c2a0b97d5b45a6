import { parseInput } from "@/lib/contracts/parse-input";
import { SaveWeergaveInput } from "@/lib/contracts/weergave/weergave";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { findWeergave, lockWeergaven } from "@/lib/data/weergave-store";
import { can, type Actor } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { BEWAARD_GRENZEN } from "@/lib/domain/wachtrij/bewaarde-weergave";

type Wie = Extract<Actor, { soort: "persoon" }>;
type Inhoud = { readonly naam: string; readonly vraag: string; readonly gedeeld: boolean };
type Bewaard = { readonly id: string; readonly versie: number };

/**
 * Keeps a list of the wachtrij under a name, or changes one. An own one is nobody else's matter and leaves no history;
 * what the whole desk sees is written down.
 */
export async function saveWeergave(ctx: Context, raw: unknown): Promise<Result<Bewaard, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "weergave.save")) return err({ code: "geen-recht", recht: "weergave.save" });
  const input = parseInput(SaveWeergaveInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...inhoud } = input.value;
  if (inhoud.gedeeld && !can(actor, "weergave.share")) return err({ code: "geen-recht", recht: "weergave.share" });
  return transact(ctx.db, (tx) => (id === null ? add({ ctx, tx, wie: actor }, inhoud) : change({ ctx, tx, wie: actor }, { id, versie, inhoud })));
}

type Werk = { readonly ctx: Context; readonly tx: Tx; readonly wie: Wie };

/** The place at the end of its row; or why it cannot stand there. */
async function findPlek({ tx, wie }: Werk, { naam, gedeeld }: Inhoud, zelf: string | null): Promise<Result<number, AppError>> {
  const rij = (await lockWeergaven(tx, wie, gedeeld)).filter(({ id }) => id !== zelf);
  if (rij.some((een) => een.naam.toLowerCase() === naam.toLowerCase())) return err({ code: "bestaat-al", veld: "naam", reden: "Er is al een weergave met deze naam." });
  const grens = gedeeld ? BEWAARD_GRENZEN.gedeeld : BEWAARD_GRENZEN.perPersoon;
  if (rij.length >= grens) return err(ongeldig("naam", `Er zijn al ${grens} weergaven. Verwijder er eerst een.`));
  return ok((rij.at(-1)?.volgorde ?? -1) + 1);
}

async function add(werk: Werk, inhoud: Inhoud): Promise<Result<Bewaard, AppError>> {
  const plek = await findPlek(werk, inhoud, null);
  if (!plek.ok) return plek;
  const { id, versie } = await werk.tx.weergave.create({ data: { ...inhoud, persoonId: werk.wie.id, volgorde: plek.value }, select: { id: true, versie: true } });
  if (inhoud.gedeeld) await tell(werk, "beheer.toegevoegd", { id, naar: inhoud });
  return ok({ id, versie });
}

async function change(werk: Werk, { id, versie, inhoud }: { id: string; versie: number | null; inhoud: Inhoud }): Promise<Result<Bewaard, AppError>> {
  const was = await findWeergave(werk.tx, werk.wie, id);
  if (!was) return err({ code: "niet-gevonden", wat: "weergave" });
  if (was.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: was.versie });
  const plek = await findPlek(werk, inhoud, id);
  if (!plek.ok) return plek;
  const verhuist = was.gedeeld !== inhoud.gedeeld;
  const { count } = await werk.tx.weergave.updateMany({
    where: { id, versie: was.versie }, data: { ...inhoud, versie: { increment: 1 }, ...(verhuist ? { volgorde: plek.value, persoonId: werk.wie.id } : {}) },
  });
  if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: was.versie + 1 });
  if (was.gedeeld || inhoud.gedeeld) await tell(werk, "beheer.gewijzigd", { id, van: was, naar: inhoud });
  return ok({ id, versie: was.versie + 1 });
}

/** The name and whether it is shared; not the filters, which may hold words about a klant. */
const VELDEN = ["naam", "gedeeld"] as const;

async function tell({ ctx, tx }: Werk, soort: "beheer.toegevoegd" | "beheer.gewijzigd", { id, van, naar }: { id: string; van?: Inhoud; naar: Inhoud }): Promise<void> {
  await recordEvent(ctx, tx, { soort, op: ctx.now(), onderwerp: { soort: "weergave", id }, gegevens: { velden: VELDEN, van: VELDEN.map((veld) => String(van?.[veld] ?? "")), naar: VELDEN.map((veld) => String(naar[veld])) } });
}
