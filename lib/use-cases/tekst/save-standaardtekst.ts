import { StandaardtekstInput } from "@/lib/contracts/tekst/standaardtekst";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { forgetTeksten } from "@/lib/data/tekst-store";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { compareVelden, type Velden } from "@/lib/domain/beheer/compare-velden";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { refuseTekst } from "./may-change-tekst";
import { recordTekst } from "./record-tekst";

type Rij = { readonly kort: string; readonly titel: string; readonly tekst: string; readonly doel: string; readonly kwis: string[]; readonly statussen: string[]; readonly productId: string | null; readonly persoonId: string | null };
const DUBBEL = ["standaardtekst_kort_gedeeld", "standaardtekst_kort_eigen", "kort"];

/** Adds or changes a standaardtekst, shared or one's own. What was sent with it before stays as it was. */
export async function saveStandaardtekst(ctx: Context, raw: unknown): Promise<Result<{ readonly id: string }, AppError>> {
  if (!hasRight(ctx.actor, "tekst.write") || ctx.actor.soort !== "persoon") return err({ code: "geen-recht", recht: "tekst.write" });
  const input = parseInput(StandaardtekstInput, raw);
  if (!input.ok) return input;
  const { id, versie, productCode, gedeeld, ...velden } = input.value;
  const persoonId = gedeeld ? null : ctx.actor.id;
  try {
    const saved = await transact(ctx.db, async (tx) => {
      const huidig = id === null ? undefined : await tx.standaardtekst.findUnique({ where: { id } });
      if (huidig === null) return err({ code: "niet-gevonden", wat: "tekst" } as const);
      const geweigerd = refuseTekst(ctx.actor, { huidig, gedeeld });
      if (geweigerd) return err(geweigerd);
      const product = productCode ? await tx.product.findUnique({ where: { code: productCode }, select: { id: true } }) : null;
      if (productCode && !product) return err(ongeldig("productCode", "Kies een product uit de lijst, of maak het veld leeg."));
      const rij: Rij = { ...velden, productId: product?.id ?? null, persoonId };
      return huidig ? change(ctx, tx, { huidig, versie, rij }) : add(ctx, tx, rij);
    });
    forgetTeksten(ctx.db);
    return saved;
  } catch (error) {
    if (!findUniqueViolation(error, DUBBEL)) throw error;
    return err(ongeldig("kort", "Deze korte naam is er al. Kies een andere."));
  }
}

/** An own text may name a colleague or klant: its words stay out of the history, which nobody can erase. */
const compare = (van: Velden, naar: Rij) => compareVelden(van, { ...naar }, naar.persoonId === null ? [] : ["titel", "tekst"]);

async function add(ctx: Context, tx: Tx, rij: Rij): Promise<Result<{ id: string }, AppError>> {
  const { id } = await tx.standaardtekst.create({ data: { ...rij, gewijzigdOp: ctx.now() }, select: { id: true } });
  await recordTekst(ctx, tx, { soort: "beheer.toegevoegd", wat: "standaardtekst", id, wijzigingen: compare({}, rij) });
  return ok({ id });
}

async function change(ctx: Context, tx: Tx, { huidig, versie, rij }: { huidig: Rij & { readonly id: string; readonly versie: number }; versie: number | null; rij: Rij }): Promise<Result<{ id: string }, AppError>> {
  const { id } = huidig;
  if (huidig.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
  const wijzigingen = compare({ ...huidig }, rij);
  if (wijzigingen.length === 0) return ok({ id });
  const { count } = await tx.standaardtekst.updateMany({ where: { id, versie }, data: { ...rij, gewijzigdOp: ctx.now(), versie: { increment: 1 } } });
  if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: versie + 1 });
  await recordTekst(ctx, tx, { soort: "beheer.gewijzigd", wat: "standaardtekst", id, wijzigingen });
  return ok({ id });
}
