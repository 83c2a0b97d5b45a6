import { UitzonderingInput } from "@/lib/contracts/beheer/kalender";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { describeWaarde } from "@/lib/domain/beheer/compare-velden";
import { formatTijden, parseTijden } from "@/lib/domain/beheer/parse-tijden";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

/** Other opening hours, or closed, on one date; for everywhere or for one place and all below it. */
export async function addUitzondering(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kalenders")) return err({ code: "geen-recht", recht: "beheer.kalenders" });
  const input = parseInput(UitzonderingInput, raw);
  if (!input.ok) return input;
  const { kalenderCode, versie, datum, tijden, omschrijving, locatieId } = input.value;
  const vakken = parseTijden(tijden);
  if (!vakken.ok) return err(ongeldig("tijden", vakken.error));
  return transact(ctx.db, async (tx) => {
    if (locatieId && (await tx.locatie.count({ where: { id: locatieId } })) === 0) return err(ongeldig("locatieId", "Kies een locatie uit de lijst."));
    const { count } = await tx.kalender.updateMany({ where: { code: kalenderCode, versie }, data: { versie: { increment: 1 } } });
    if (count === 0) return err(await missing(tx, kalenderCode));
    if ((await tx.kalenderUitzondering.count({ where: { kalenderCode, datum, locatieId } })) > 0) {
      return err({ code: "bestaat-al", veld: "datum", reden: "Voor deze dag en plaats is er al een uitzondering. Verwijder die eerst." });
    }
    const rij = { kalenderCode, datum, omschrijving, locatieId };
    const rijen = vakken.value.length === 0 ? [{ ...rij, van: null, tot: null }] : vakken.value.map((vak) => ({ ...rij, ...vak }));
    await tx.kalenderUitzondering.createMany({ data: rijen });
    const naar = `${describeWaarde(datum)} ${formatTijden(vakken.value) || "gesloten"} (${omschrijving})`;
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "kalender", id: kalenderCode }, wijzigingen: [{ veld: "uitzondering", van: "", naar }] });
    return ok(null);
  });
}

async function missing(tx: Tx, code: string): Promise<AppError> {
  const kalender = await tx.kalender.findUnique({ where: { code }, select: { versie: true } });
  return kalender ? { code: "inmiddels-gewijzigd", versie: kalender.versie } : { code: "niet-gevonden", wat: "kalender" };
}
