import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";

export type MededelingDetail = {
  readonly id: string; readonly versie: number; readonly soort: MededelingSoort; readonly titel: string; readonly tekst: string; readonly betekenis: string | null; readonly van: Date; readonly tot: Date | null;
  readonly locatie: { readonly id: string; readonly pad: string } | null; readonly product: { readonly code: string; readonly naam: string } | null;
};

/** One notice with all its fields, for who may write it; null when there is none. */
export async function getMededeling({ db, actor }: Context, id: string): Promise<MededelingDetail | null> {
  if (!hasRight(actor, "mededeling.write") || !/^[0-9a-f-]{36}$/i.test(id)) return null;
  const rij = await db.mededeling.findUnique({
    where: { id },
    select: { id: true, versie: true, soort: true, titel: true, tekst: true, betekenis: true, van: true, tot: true, locatie: { select: { id: true, pad: true } }, product: { select: { code: true, naam: true } } },
  });
  return rij && { ...rij, soort: rij.soort as MededelingSoort };
}
