import type { Db } from "@/lib/data/client";
import { FORMULIEREN } from "../formulieren/formulieren";
import { baseId } from "./base-id";

/** A fixed day: base data are the same wherever and whenever they are laid. */
const BEGIN = new Date("2026-01-01T00:00:00Z");

/** The first version of the forms. A product that has a form, of ours or of a beheerder, keeps what it has. */
export async function seedFormulieren(db: Db, doorId: string): Promise<void> {
  const producten = await db.product.findMany({ where: { code: { in: Object.keys(FORMULIEREN) } }, select: { id: true, code: true } });
  await db.formulierVersie.createMany({
    skipDuplicates: true,
    data: producten.map(({ id, code }) => ({
      id: baseId(`formulier:${code}`), productId: id, versie: 1, definitie: { vragen: (FORMULIEREN[code] ?? []).map((vraag) => ({ ...vraag, opties: vraag.opties && [...vraag.opties], als: vraag.als && { ...vraag.als } })) },
      gepubliceerdOp: BEGIN, doorId,
    })),
  });
}
