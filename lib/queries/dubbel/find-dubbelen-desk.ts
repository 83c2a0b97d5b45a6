import type { Context } from "@/lib/data/context";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { rankDubbelen, type DubbelInput } from "./rank-dubbelen";
import { readKaarten } from "./read-kaarten";

/** What the desk sees of a melding that is probably the same. */
export type DeskDubbel = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly plek: string | null; readonly status: MeldingStatus; readonly open: boolean;
  readonly melder: string; readonly eigenaar: string | null; readonly ontvangenOp: Date; readonly uiterlijkGereed: Date | null;
  /** Received before the melding that it is compared with; true for a text that is no melding yet. */
  readonly eerder: boolean;
};

/** What is probably the same matter as a text, for who registers it at the desk: everything within their sight. */
export async function findDubbelenDesk(ctx: Context, input: DubbelInput, van?: { readonly id: string; readonly ontvangenOp: Date }): Promise<Result<DeskDubbel[], AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const treffers = await rankDubbelen(ctx, input, { zicht: visibleSql(ctx.actor), ...(van ? { behalve: van.id } : {}) });
  const rows = await readKaarten(ctx, treffers.map(({ id }) => id));
  return ok(rows.map(({ nummer, versie, onderwerp, plek, plaatsTekst, status, open, melder, eigenaar, ontvangenOp, uiterlijkGereed }) => ({
    nummer, versie, onderwerp, plek: plek?.split(" › ").at(-1) ?? plaatsTekst, status, open, melder, eigenaar, ontvangenOp, uiterlijkGereed, eerder: !van || ontvangenOp <= van.ontvangenOp,
  })));
}
