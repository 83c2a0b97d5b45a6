import type { Context } from "@/lib/data/context";
import { readSchrijfconcepten } from "@/lib/data/schrijfconcept-store";
import { hasRight } from "@/lib/domain/authz/actor";
import { mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { isBezig, type SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";
import { formatTabelMoment } from "@/lib/format/format-moment";
import { readZaakRow } from "../wachtrij/read-zaak-row";

export type AnderConcept = { readonly tab: SchrijfTab; readonly persoonId: string; readonly naam: string; readonly tekst: string; readonly moment: string; readonly bezig: boolean };
export type Schrijfstand = { readonly eigen: Readonly<Partial<Record<SchrijfTab, string>>>; readonly anderen: readonly AnderConcept[]; readonly toonhint: boolean };

/** What is being written on a melding in sight: one's own drafts to go on with, and those of colleagues to see. */
export async function getSchrijfplek(ctx: Context, nummer: number): Promise<Result<Schrijfstand, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  if (nummer === 0) return ok({ eigen: {}, anderen: [], toonhint: true });
  const [melding, persoon] = await Promise.all([readZaakRow(ctx, nummer), ctx.db.persoon.findUnique({ where: { id: ctx.actor.id }, select: { toonhint: true } })]);
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  const [concepten, nu] = [await readSchrijfconcepten(ctx.db, melding.id), ctx.now()];
  const anderen = mayReadIntern(ctx.actor, melding) ? concepten.filter(({ persoonId }) => persoonId !== ctx.actor.id) : [];
  return ok({
    eigen: Object.fromEntries(concepten.filter(({ persoonId }) => persoonId === ctx.actor.id).map(({ tab, tekst }) => [tab, tekst])),
    anderen: anderen.map(({ bijgewerktOp, ...concept }) => ({ ...concept, moment: formatTabelMoment(bijgewerktOp, nu), bezig: isBezig(bijgewerktOp, nu) })),
    toonhint: persoon?.toonhint ?? true,
  });
}
