import type { ListOpdrachtenInput } from "@/lib/contracts/melding/list-meldingen";
import type { OpdrachtDetailOutput, OpdrachtOutput } from "@/lib/contracts/melding/melding-detail";
import type { Context } from "@/lib/data/context";
import { OPDRACHT_SELECT } from "@/lib/data/opdracht-select";
import { opdrachtVisibleTo } from "@/lib/data/opdracht-store";
import { hasRight } from "@/lib/domain/authz/actor";
import { listPossibleOpdrachtActions } from "@/lib/domain/opdracht/decide-opdracht";
import { opdrachtTransitionOf, type OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { decodeCursor, encodeCursor } from "./cursor";
import { toOpdrachtOutput } from "./opdracht-output";

/** A page of the opdrachten in sight, newest offer first; pages by (aangebodenOp, id). */
export async function listOpdrachten(ctx: Context, input: ListOpdrachtenInput): Promise<Result<{ items: OpdrachtOutput[]; volgende: string | null }, AppError>> {
  if (!hasRight(ctx.actor, "opdracht.read")) return err({ code: "geen-recht", recht: "opdracht.read" });
  const after = decodeCursor(input.cursor);
  if (!after.ok) return after;
  const limiet = input.limiet ?? 50;
  const beyond = after.value ? [{ OR: [{ aangebodenOp: { lt: after.value.at } }, { aangebodenOp: after.value.at, id: { lt: after.value.id } }] }] : [];
  const rows = await ctx.db.opdracht.findMany({
    where: {
      AND: [
        opdrachtVisibleTo(ctx.actor), ...beyond, ...(input.team ? [{ teamId: { in: input.team } }] : []),
        ...(input.leverancier ? [{ leverancierId: { in: input.leverancier } }] : []), ...(input.open === undefined ? [] : [{ open: input.open }]),
      ],
    },
    select: OPDRACHT_SELECT, orderBy: [{ aangebodenOp: "desc" }, { id: "desc" }], take: limiet + 1,
  });
  const page = rows.slice(0, limiet);
  const last = page.at(-1);
  return ok({ items: page.map(toOpdrachtOutput), volgende: rows.length > limiet && last ? encodeCursor({ at: last.aangebodenOp, id: last.id }) : null });
}

/** One opdracht in sight, with what the actor may do now. */
export async function getOpdracht(ctx: Context, nummer: number): Promise<Result<OpdrachtDetailOutput, AppError>> {
  const row = await ctx.db.opdracht.findFirst({ where: { AND: [{ nummer }, opdrachtVisibleTo(ctx.actor)] }, select: OPDRACHT_SELECT });
  if (!row) return err({ code: "niet-gevonden", wat: "opdracht" });
  if (!hasRight(ctx.actor, "opdracht.read")) return err({ code: "geen-recht", recht: "opdracht.read" });
  const stand = { status: row.status as OpdrachtStatus, uitvoerder: row.team ? "team" as const : "leverancier" as const };
  const acties = listPossibleOpdrachtActions(stand).filter((actie) => hasRight(ctx.actor, opdrachtTransitionOf(actie).permission));
  return ok({ ...toOpdrachtOutput(row), acties });
}
