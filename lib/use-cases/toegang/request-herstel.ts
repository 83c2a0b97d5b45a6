import { HerstelInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import { findPersoonActor } from "@/lib/data/find-actor";
import { newId } from "@/lib/data/new-id";
import { countAgainst } from "@/lib/data/limiet";
import { recordEvent } from "@/lib/data/record-event";
import { createBewijs, GELDIG_MS, revokePersoonBewijzen } from "@/lib/data/toegangsbewijs";
import { transact } from "@/lib/data/transact";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Deur, Herkomst } from "./deur";
import { sendToegangBrief } from "./toegang-brief";

const PER_ACCOUNT = 3;
const PER_ADRES = 10;
/** Longer than the work for a known account takes, so that the time tells nothing either. */
const GELIJKE_DUUR_MS = 400;

/**
 * Mails a link to choose a new password when the account exists. The answer, its time and the limits are the same
 * for everybody: nobody learns from it whether an account exists.
 */
export async function requestHerstel(deur: Deur, raw: unknown, herkomst: Pick<Herkomst, "adres">): Promise<Result<null, AppError>> {
  const input = parseInput(HerstelInput, raw);
  if (!input.ok) return input;
  const started = performance.now();
  const { email } = input.value;
  const vanAdres = await countAgainst(deur.db, { sleutel: `herstel-adres:${herkomst.adres}`, max: PER_ADRES, vensterSeconden: 3600 });
  const perAccount = await countAgainst(deur.db, { sleutel: `herstel:${email}`, max: PER_ACCOUNT, vensterSeconden: 3600 });
  if (vanAdres.ok && perAccount.ok) await mailHerstel(deur, email);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, GELIJKE_DUUR_MS - (performance.now() - started))));
  return vanAdres.ok ? ok(null) : err({ code: "te-veel", wachtSeconden: vanAdres.wachtSeconden });
}

async function mailHerstel(deur: Deur, email: string): Promise<void> {
  const account = await deur.db.persoon.findFirst({ where: { email, actief: true, soort: { not: "systeem" } }, select: { id: true } });
  if (!account) return;
  await transact(deur.db, async (tx) => {
    const actor = await findPersoonActor(tx, account.id);
    if (!actor) return ok(null);
    await revokePersoonBewijzen(tx, actor.id, ["herstel"]);
    const token = await createBewijs(tx, { soort: "herstel", persoonId: actor.id, verlooptOp: new Date(Date.now() + GELDIG_MS.herstel) });
    await sendToegangBrief(deur.db, tx, { soort: "herstel", lezer: actor, token, sleutel: newId() });
    await recordEvent({ ...deur, actor }, tx, { soort: "toegang.herstel_gevraagd", op: deur.now(), onderwerp: { soort: "persoon", id: actor.id } });
    return ok(null);
  });
}
