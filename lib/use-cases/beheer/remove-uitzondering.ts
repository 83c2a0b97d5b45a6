import { VerwijderUitzonderingInput } from "@/lib/contracts/beheer/kalender";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { describeWaarde } from "@/lib/domain/beheer/compare-velden";
import { formatTijden } from "@/lib/domain/beheer/parse-tijden";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

/** Takes away what was other on one date and place, all its windows together. Running clocks count it from the next recalculation. */
export async function removeUitzondering(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kalenders")) return err({ code: "geen-recht", recht: "beheer.kalenders" });
  const input = parseInput(VerwijderUitzonderingInput, raw);
  if (!input.ok) return input;
  const { id, kalenderCode, versie } = input.value;
  return transact(ctx.db, async (tx) => {
    const found = await tx.kalenderUitzondering.findFirst({ where: { id, kalenderCode }, select: { datum: true, locatieId: true, omschrijving: true, kalender: { select: { versie: true } } } });
    if (!found) return err({ code: "niet-gevonden", wat: "uitzondering" });
    const { count } = await tx.kalender.updateMany({ where: { code: kalenderCode, versie }, data: { versie: { increment: 1 } } });
    if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: found.kalender.versie });
    const same = { kalenderCode, datum: found.datum, locatieId: found.locatieId };
    const rijen = await tx.kalenderUitzondering.findMany({ where: same, select: { van: true, tot: true } });
    await tx.kalenderUitzondering.deleteMany({ where: same });
    const vakken = rijen.flatMap(({ van, tot }) => (van !== null && tot !== null ? [{ van, tot }] : []));
    const van = `${describeWaarde(found.datum)} ${formatTijden(vakken) || "gesloten"} (${found.omschrijving})`;
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "kalender", id: kalenderCode }, wijzigingen: [{ veld: "uitzondering", van, naar: "" }] });
    return ok(null);
  });
}
