import { KalenderInput } from "@/lib/contracts/beheer/kalender";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import type { Tx } from "@/lib/data/client";
import { formatTijden } from "@/lib/domain/beheer/parse-tijden";
import { parseWeek, WEEKDAGEN, type Weekvenster } from "@/lib/domain/beheer/parse-week";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds or changes a calendar with its weekly windows. The code is fixed once made: norms and products name it. */
export async function saveKalender(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kalenders")) return err({ code: "geen-recht", recht: "beheer.kalenders" });
  const input = parseInput(KalenderInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  const week = parseWeek(velden);
  if (!week.ok) return week;
  if (!velden.altijdOpen && week.value.length === 0) return err(ongeldig("dag1", "Vul bij minstens één dag tijden in, of kies dag en nacht open."));
  const { code, naam, altijdOpen, feestdagen, goedeVrijdag, bevrijdingsdag } = velden;
  const rij = { naam, altijdOpen, feestdagen, goedeVrijdag, bevrijdingsdag };
  return saveRecord(ctx, {
    soort: "kalender", id, versie,
    velden: { code, ...rij, ...describeWeek(week.value) },
    uniek: { code: { veld: "code", reden: "Er is al een kalender met deze code." } },
    find: findHuidig,
    check: async (_tx, huidig) => (huidig && huidig.code !== code ? ongeldig("code", "De code van een kalender staat vast.") : null),
    create: async (tx) => {
      await tx.kalender.create({ data: { code, ...rij } });
      await replaceVensters(tx, code, week.value);
      return { id: code };
    },
    update: async (tx, where) => {
      const saved = await tx.kalender.updateMany({ where: { code: where.id, versie: where.versie }, data: { ...rij, versie: { increment: 1 } } });
      if (saved.count > 0) await replaceVensters(tx, code, week.value);
      return saved;
    },
  });
}

/** The windows per day as text, so that the history reads "dinsdag: 08:30-17:00 → 08:30-20:00". */
const describeWeek = (week: readonly Weekvenster[]): Record<string, string> =>
  Object.fromEntries(WEEKDAGEN.map((naam, index) => [naam, formatTijden(week.filter(({ weekdag }) => weekdag === index + 1))]));

async function findHuidig(tx: Tx, code: string) {
  const found = await tx.kalender.findUnique({
    where: { code },
    select: { versie: true, code: true, naam: true, altijdOpen: true, feestdagen: true, goedeVrijdag: true, bevrijdingsdag: true, vensters: { select: { weekdag: true, van: true, tot: true } } },
  });
  if (!found) return null;
  const { vensters, ...kalender } = found;
  return { ...kalender, ...describeWeek(vensters) };
}

async function replaceVensters(tx: Tx, kalenderCode: string, week: readonly Weekvenster[]): Promise<void> {
  await tx.kalenderVenster.deleteMany({ where: { kalenderCode } });
  await tx.kalenderVenster.createMany({ data: week.map((venster) => ({ kalenderCode, ...venster })) });
}
