import type { Context } from "@/lib/data/context";
import { compareTekst, type Verschil } from "@/lib/domain/artikel/compare-tekst";
import { hasRight } from "@/lib/domain/authz/actor";

export type ArtikelVersieVerschil = {
  readonly code: string; readonly versie: number; readonly nummer: number; readonly titel: string; readonly op: Date; readonly door: string; readonly toelichting: string | null;
  /** What this version changed from the one before; all of it is new in the first. */
  readonly verschillen: readonly Verschil[];
  readonly isLive: boolean;
};

const heel = ({ titel, inleiding, tekst }: { titel: string; inleiding: string; tekst: string }) => `${titel}\n${inleiding}\n\n${tekst}`;

/** One version of an article, told as what it changed. Null when there is none, or without the right. */
export async function getVersie({ db, actor }: Context, code: string, nummer: number): Promise<ArtikelVersieVerschil | null> {
  if (!hasRight(actor, "artikel.write") || !Number.isInteger(nummer) || nummer < 1 || nummer > 1_000_000) return null;
  const found = await db.artikel.findUnique({
    where: { code: code.replaceAll("\0", "").toWellFormed() },
    select: {
      code: true, versie: true, live: true, status: true,
      versies: { where: { nummer: { in: [nummer, nummer - 1] } }, orderBy: { nummer: "desc" }, select: { nummer: true, titel: true, inleiding: true, tekst: true, op: true, toelichting: true, door: { select: { naam: true } } } },
    },
  });
  const [deze, vorige] = found?.versies ?? [];
  if (!found || deze?.nummer !== nummer) return null;
  const { titel, op, door, toelichting } = deze;
  return { code: found.code, versie: found.versie, nummer, titel, op, door: door.naam, toelichting, isLive: found.live === nummer && found.status === "gepubliceerd", verschillen: compareTekst(vorige ? heel(vorige) : "", heel(deze)) };
}
