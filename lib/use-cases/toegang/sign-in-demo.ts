import { DemoInloggenInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import { isDemoDatabase } from "@/lib/data/demo-mark";
import { transact } from "@/lib/data/transact";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Deur, Herkomst, Ingelogd } from "./deur";
import { startAanmelding } from "./start-aanmelding";

/**
 * Lets somebody in as a demo account with one press. Only in a database that the demo made, and only for accounts
 * of the demo: in a real organisation this door does not exist, whatever is posted.
 */
export async function signInDemo(deur: Deur, raw: unknown, herkomst: Herkomst): Promise<Result<Ingelogd, AppError>> {
  const input = parseInput(DemoInloggenInput, raw);
  if (!input.ok) return input;
  const account = (await isDemoDatabase(deur.db))
    ? await deur.db.persoon.findFirst({ where: { email: input.value.email, demo: true, actief: true }, select: { id: true, wachtwoordHash: true } })
    : null;
  if (!account) return err({ code: "niet-gevonden", wat: "account" });
  return transact(deur.db, async (tx) => {
    const ingelogd = await startAanmelding(deur, tx, { persoonId: account.id, hash: account.wachtwoordHash, herkomst });
    return ingelogd ? ok(ingelogd) : err({ code: "niet-gevonden", wat: "account" });
  });
}
