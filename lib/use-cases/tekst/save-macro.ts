import { MacroInput } from "@/lib/contracts/tekst/macro";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { compareVelden } from "@/lib/domain/beheer/compare-velden";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { MacroStap } from "@/lib/domain/tekst/macro";
import { refuseTekst } from "./may-change-tekst";
import { recordTekst } from "./record-tekst";

type Rij = { readonly soort: string; readonly kort: string; readonly titel: string; readonly uitleg: string | null; readonly daarna: string; readonly kosten: string | null; readonly werkwijze: string[]; readonly kwis: string[]; readonly statussen: string[]; readonly productId: string | null; readonly persoonId: string | null };
type Nieuw = { readonly rij: Rij; readonly stappen: readonly MacroStap[] };
const DUBBEL = ["macro_kort_gedeeld", "macro_kort_eigen", "kort"];

/** Adds or changes a macro or standaardoplossing, shared or one's own. What was done with it before stays as it was. */
export async function saveMacro(ctx: Context, raw: unknown): Promise<Result<{ readonly id: string }, AppError>> {
  if (!hasRight(ctx.actor, "tekst.write") || ctx.actor.soort !== "persoon") return err({ code: "geen-recht", recht: "tekst.write" });
  const input = parseInput(MacroInput, raw);
  if (!input.ok) return input;
  const { id, versie, productCode, gedeeld, stappen, ...velden } = input.value;
  const persoonId = gedeeld ? null : ctx.actor.id;
  try {
    return await transact(ctx.db, async (tx) => {
      const huidig = id === null ? undefined : await tx.macro.findUnique({ where: { id } });
      if (huidig === null) return err({ code: "niet-gevonden", wat: "macro" } as const);
      const geweigerd = refuseTekst(ctx.actor, { huidig, gedeeld });
      if (geweigerd) return err(geweigerd);
      const product = productCode ? await tx.product.findUnique({ where: { code: productCode }, select: { id: true } }) : null;
      if (productCode && !product) return err(ongeldig("productCode", "Kies een product uit de lijst, of maak het veld leeg."));
      const nieuw: Nieuw = { rij: { ...velden, productId: product?.id ?? null, persoonId }, stappen };
      return huidig ? change(ctx, tx, { huidig: { ...huidig, kosten: huidig.kosten?.toString() ?? null }, versie, nieuw }) : add(ctx, tx, nieuw);
    });
  } catch (error) {
    if (!findUniqueViolation(error, DUBBEL)) throw error;
    return err(ongeldig("kort", "Deze korte naam is er al. Kies een andere."));
  }
}

/** The steps in the history by what they do; their words are long and may name people. */
const stappenIn = (stappen: readonly MacroStap[]): string => stappen.map(({ doe }) => doe).join(", ");
const toData = ({ rij, stappen }: Nieuw, now: Date) => ({ ...rij, stappen: stappen.map((stap) => ({ ...stap })), gewijzigdOp: now });

async function add(ctx: Context, tx: Tx, nieuw: Nieuw): Promise<Result<{ id: string }, AppError>> {
  const { id } = await tx.macro.create({ data: toData(nieuw, ctx.now()), select: { id: true } });
  await recordTekst(ctx, tx, { soort: "beheer.toegevoegd", wat: "macro", id, wijzigingen: compareVelden({}, { ...nieuw.rij, stappen: stappenIn(nieuw.stappen) }) });
  return ok({ id });
}

type Huidig = Rij & { readonly id: string; readonly versie: number; readonly stappen: unknown };
async function change(ctx: Context, tx: Tx, { huidig, versie, nieuw }: { huidig: Huidig; versie: number | null; nieuw: Nieuw }): Promise<Result<{ id: string }, AppError>> {
  const { id, stappen: oud, ...rest } = huidig;
  if (huidig.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
  const anders = JSON.stringify(oud) !== JSON.stringify(nieuw.stappen);
  const wijzigingen = [...compareVelden({ ...rest, kosten: rest.kosten === null ? null : Number(rest.kosten) }, { ...nieuw.rij, kosten: nieuw.rij.kosten === null ? null : Number(nieuw.rij.kosten) }), ...(anders ? [{ veld: "stappen", van: stappenIn(oud as MacroStap[]), naar: stappenIn(nieuw.stappen) }] : [])];
  if (wijzigingen.length === 0) return ok({ id });
  const { count } = await tx.macro.updateMany({ where: { id, versie }, data: { ...toData(nieuw, ctx.now()), versie: { increment: 1 } } });
  if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: versie + 1 });
  await recordTekst(ctx, tx, { soort: "beheer.gewijzigd", wat: "macro", id, wijzigingen });
  return ok({ id });
}
