import type { MeldingDetailOutput } from "@/lib/contracts/melding/melding-detail";
import { ANTWOORD_JSON, toAntwoordRegels, type AntwoordJson } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { opdrachtVisibleSql, visibleSql } from "@/lib/data/visible-to";
import { can, hasRight } from "@/lib/domain/authz/actor";
import { listPossibleActions } from "@/lib/domain/melding/decide-transition";
import { mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import { transitionsOf } from "@/lib/domain/melding/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { MELDING_COLUMNS, MELDING_JOINS, toMeldingOutput, type MeldingDbRow } from "./melding-row";
import { readKlokken, type ZaakKlok } from "./read-klokken";
import { OPDRACHTEN_JSON, toOpdracht, type OpdrachtJson } from "./opdrachten-json";
import { toMoment } from "./opdracht-output";

type Row = MeldingDbRow & { gereed_op: Date | null; ingevoerd_door_id: string; betreft_persoon_id: string | null; open_deelmeldingen: number; open_opdrachten: number; opdrachten: readonly OpdrachtJson[]; antwoord: AntwoordJson | null };

/** One melding in sight with its opdrachten, clocks that explain themselves, and what the actor may do now. */
export async function getMelding(ctx: Context, nummer: number): Promise<Result<MeldingDetailOutput, AppError>> {
  const [[row], klokken] = await Promise.all([readRow(ctx, nummer), readKlokken(ctx, nummer)]);
  if (!row) return err({ code: "niet-gevonden", wat: "melding" });
  if (!hasRight(ctx.actor, "melding.read")) return err({ code: "geen-recht", recht: "melding.read" });
  return ok({ ...toMeldingOutput(row), opdrachten: row.opdrachten.map((opdracht) => toOpdracht(opdracht, row)), klokken: listKlokken(ctx, row, klokken), acties: listActies(ctx, row), antwoorden: toAntwoordRegels(row.antwoord) });
}

const readRow = ({ db, actor }: Context, nummer: number): Promise<Row[]> =>
  db.$queryRaw<Row[]>(steady(sql`
    SELECT ${MELDING_COLUMNS}, m.gereed_op, m.ingevoerd_door_id, m.betreft_persoon_id, ${OPDRACHTEN_JSON(opdrachtVisibleSql(actor))} AS opdrachten, (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS open_deelmeldingen,
      (SELECT count(*)::int FROM opdracht o WHERE o.melding_id = m.id AND o.open) AS open_opdrachten, ${ANTWOORD_JSON} AS antwoord
    FROM melding m ${MELDING_JOINS} WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)}`));

/** The klant sees the promises made to it; clocks of teams and leveranciers are for staff. */
function listKlokken(ctx: Context, row: Row, alle: readonly ZaakKlok[]): MeldingDetailOutput["klokken"] {
  const staff = mayReadIntern(ctx.actor, { kwis: row.kwis, kanaal: row.kanaal, melderId: row.melder_id, ingevoerdDoorId: row.ingevoerd_door_id, betreftPersoonId: row.betreft_persoon_id });
  return alle.filter(({ niveau }) => staff || niveau === "klant").map(({ soort, niveau, uiterlijk, status, uitleg }) => ({ soort, niveau, uiterlijk: toMoment(uiterlijk), status, uitleg: [...uitleg] }));
}

function listActies(ctx: Context, row: Row): string[] {
  const stand = { status: row.status, openOpdrachten: row.open_opdrachten, openDeelmeldingen: row.open_deelmeldingen, gereedOp: row.gereed_op };
  return listPossibleActions(stand, ctx.now()).filter((actie) => can(ctx.actor, transitionsOf(actie)[0]!.permission, { melderId: row.melder_id }));
}
