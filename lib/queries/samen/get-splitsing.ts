import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { judgeZin } from "@/lib/domain/melding/judge-zin";
import { proposeSplitsing } from "@/lib/domain/melding/propose-splitsing";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { productIndexOf, proposeIndeling } from "../intake/propose-indeling";
import { readZaakRow } from "../wachtrij/read-zaak-row";

export type SplitsDeelVoorstel = { readonly tekst: string; readonly kwis: Kwis; readonly product: { readonly code: string; readonly naam: string } | null };
export type SplitsVoorstel = {
  readonly versie: number; readonly tekst: string;
  /** Two parts to begin with; the whole text twice where it cannot be told apart. */
  readonly delen: readonly SplitsDeelVoorstel[];
  readonly berichten: readonly { readonly id: string; readonly tekst: string; readonly vanKlant: boolean }[];
  readonly bijlagen: readonly { readonly id: string; readonly naam: string }[];
};

/** What a melding may be split into, and what can go along with each part; makes no record. */
export async function getSplitsing(ctx: Context, nummer: number): Promise<Result<SplitsVoorstel, AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const melding = await readZaakRow(ctx, nummer);
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  const [stam, berichten, bijlagen] = await Promise.all([
    loadStamgegevens(ctx.db),
    ctx.db.bericht.findMany({ where: { meldingId: melding.id, soort: { not: "systeem" } }, orderBy: [{ op: "asc" }, { id: "asc" }], take: 100, select: { id: true, tekst: true, richting: true } }),
    ctx.db.bijlage.findMany({ where: { meldingId: melding.id, opdrachtId: null, zichtbaar: "klant" }, orderBy: [{ op: "asc" }, { id: "asc" }], take: 20, select: { id: true, naam: true } }),
  ]);
  const { kwis } = proposeIndeling(stam, melding.omschrijving);
  const judge = (zin: string) => judgeZin(zin, { model: stam.kwisModel, index: productIndexOf(stam) });
  const teksten = proposeSplitsing({ tekst: melding.omschrijving, kwis: kwis.kwis, ook: kwis.ook, judge })?.teksten ?? [melding.omschrijving, ""];
  const delen = teksten.map((tekst): SplitsDeelVoorstel => {
    const { kwis: soort, producten: [beste] } = proposeIndeling(stam, tekst || melding.omschrijving);
    return { tekst, kwis: soort.kwis, product: tekst && beste ? { code: beste.code, naam: beste.naam } : null };
  });
  return ok({ versie: melding.versie, tekst: melding.omschrijving, delen, bijlagen, berichten: berichten.map(({ id, tekst, richting }) => ({ id, tekst: tekst.slice(0, 200), vanKlant: richting === "van_klant" })) });
}
