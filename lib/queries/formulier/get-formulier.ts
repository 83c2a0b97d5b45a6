import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Formulier } from "@/lib/domain/formulier/vraag";

export type VersieRow = { readonly id: string; readonly versie: number; readonly definitie: Formulier; readonly op: Date; readonly door: string; readonly gebruikt: number };
export type FormulierScherm = {
  readonly product: { readonly id: string; readonly code: string; readonly naam: string };
  /** 0 when nobody is working on it. */
  readonly conceptVersie: number; readonly conceptDoor: string | null; readonly conceptOp: Date | null;
  readonly formulier: Formulier;
  readonly versies: readonly VersieRow[];
  /** Products whose form can be taken over. */
  readonly bronnen: readonly { readonly id: string; readonly naam: string }[];
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All that the editor shows of one product: the concept or what is published, the versions and where each was used. */
export async function getFormulier({ db, actor }: Context, productId: string): Promise<FormulierScherm | null> {
  if (!hasRight(actor, "beheer.formulieren") || !UUID.test(productId)) return null;
  const [product, [concept], versies, bronnen] = await Promise.all([
    db.product.findUnique({ where: { id: productId }, select: { id: true, code: true, naam: true } }),
    db.$queryRaw<{ definitie: Formulier; versie: number; op: Date; door: string }[]>(sql`SELECT c.definitie, c.versie, c.gewijzigd_op AS op, p.naam AS door FROM formulier_concept c JOIN persoon p ON p.id = c.door_id WHERE c.product_id = ${productId}::uuid`),
    db.$queryRaw<VersieRow[]>(sql`
      SELECT v.id, v.versie, v.definitie, v.gepubliceerd_op AS op, p.naam AS door, (SELECT count(*)::int FROM melding_antwoord a WHERE a.formulier_versie_id = v.id) AS gebruikt
      FROM formulier_versie v JOIN persoon p ON p.id = v.door_id WHERE v.product_id = ${productId}::uuid ORDER BY v.versie DESC LIMIT 50`),
    db.$queryRaw<{ id: string; naam: string }[]>(sql`
      SELECT p.id, p.code || ' ' || p.naam AS naam FROM product p JOIN LATERAL (SELECT fv.definitie FROM formulier_versie fv WHERE fv.product_id = p.id ORDER BY fv.versie DESC LIMIT 1) v ON TRUE
      WHERE p.actief AND p.id <> ${productId}::uuid AND jsonb_array_length(v.definitie -> 'vragen') > 0 ORDER BY p.code LIMIT 500`),
  ]);
  if (!product) return null;
  return { product, conceptVersie: concept?.versie ?? 0, conceptDoor: concept?.door ?? null, conceptOp: concept?.op ?? null, formulier: concept?.definitie ?? versies[0]?.definitie ?? { vragen: [] }, versies, bronnen };
}
