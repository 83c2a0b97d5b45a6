import { MededelingInput } from "@/lib/contracts/mededeling/mededeling";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { forgetMededelingen } from "@/lib/data/mededeling-store";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { compareVelden, type Velden } from "@/lib/domain/beheer/compare-velden";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { recordMededeling } from "./record-mededeling";

type Inhoud = { readonly soort: MededelingSoort; readonly titel: string; readonly tekst: string; readonly betekenis: string | null; readonly locatieId: string | null; readonly productId: string | null; readonly van: Date; readonly tot: Date | null };
type Bestaand = { readonly id: string | null; readonly versie: number | null };

/** Puts a notice on the servicepagina, or changes one; who reads it follows from its place and period. */
export async function saveMededeling(ctx: Context, raw: unknown): Promise<Result<{ readonly id: string }, AppError>> {
  if (!hasRight(ctx.actor, "mededeling.write")) return err({ code: "geen-recht", recht: "mededeling.write" });
  const input = parseInput(MededelingInput, raw);
  if (!input.ok) return input;
  const { id, versie, productCode, ...velden } = input.value;
  const saved = await transact(ctx.db, async (tx) => {
    const product = productCode ? await tx.product.findUnique({ where: { code: productCode }, select: { id: true } }) : null;
    if (productCode && !product) return err(fout("productCode", "Kies een product uit de lijst, of maak het veld leeg."));
    if (velden.locatieId && !(await tx.locatie.findUnique({ where: { id: velden.locatieId }, select: { id: true } }))) return err(fout("locatieId", "Kies een plaats uit de lijst, of maak het veld leeg."));
    const rij = { ...velden, productId: product?.id ?? null };
    return id === null ? add(ctx, tx, rij) : change(ctx, tx, { bestaand: { id, versie }, rij });
  });
  forgetMededelingen(ctx.db);
  return saved;
}

const fout = (veld: string, reden: string): AppError => ({ code: "ongeldig", fouten: [{ veld, reden }] });
/** As it is compared and written in the history: moments to the minute. */
const toVergelijk = ({ van, tot, ...rest }: Inhoud): Velden => ({ ...rest, van: van.toISOString().slice(0, 16), tot: tot?.toISOString().slice(0, 16) ?? null });

async function add(ctx: Context, tx: Tx, rij: Inhoud): Promise<Result<{ id: string }, AppError>> {
  const { id } = await tx.mededeling.create({ data: rij, select: { id: true } });
  await recordMededeling(ctx, tx, { soort: "beheer.toegevoegd", id, wijzigingen: compareVelden({}, toVergelijk(rij)) });
  return ok({ id });
}

async function change(ctx: Context, tx: Tx, { bestaand, rij }: { bestaand: Bestaand & { id: string }; rij: Inhoud }): Promise<Result<{ id: string }, AppError>> {
  const { id } = bestaand;
  const huidig = await tx.mededeling.findUnique({ where: { id } });
  if (!huidig) return err({ code: "niet-gevonden", wat: "mededeling" });
  if (huidig.versie !== bestaand.versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
  const wijzigingen = compareVelden(toVergelijk({ ...huidig, soort: huidig.soort as MededelingSoort }), toVergelijk(rij));
  if (wijzigingen.length === 0) return ok({ id });
  const { count } = await tx.mededeling.updateMany({ where: { id, versie: huidig.versie }, data: { ...rij, versie: { increment: 1 } } });
  if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie + 1 });
  await recordMededeling(ctx, tx, { soort: "beheer.gewijzigd", id, wijzigingen });
  return ok({ id });
}
