import { BewijsInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import { findPersoonActor } from "@/lib/data/find-actor";
import { hashWachtwoord } from "@/lib/data/hash-wachtwoord";
import { clearPogingen } from "@/lib/data/limiet";
import { recordEvent } from "@/lib/data/record-event";
import { endAccess } from "@/lib/data/sessie-store";
import { findBewijs, redeemBewijs, type BewijsSoort } from "@/lib/data/toegangsbewijs";
import { transact } from "@/lib/data/transact";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { judgeWachtwoord } from "@/lib/domain/toegang/judge-wachtwoord";
import type { Deur, Herkomst, Ingelogd } from "./deur";
import { readEigenWoorden } from "./read-eigen-woorden";
import { startAanmelding } from "./start-aanmelding";

export type WachtwoordBewijs = Extract<BewijsSoort, "uitnodiging" | "herstel" | "eerste_beheerder">;

const VERLOPEN: AppError = { code: "verlopen", reden: "Deze link werkt niet meer: hij is al gebruikt, te oud of vervangen door een nieuwe. Vraag een nieuwe link aan." };

/**
 * Sets an own password with a mailed link and lets the person in. The link works once, for its own purpose, and
 * only while the account is on; all earlier sessies and links of the person end.
 */
export async function acceptBewijs(deur: Deur, soorten: readonly WachtwoordBewijs[], { raw, herkomst }: { raw: unknown; herkomst: Herkomst }): Promise<Result<Ingelogd, AppError>> {
  const input = parseInput(BewijsInput, raw);
  if (!input.ok) return input;
  const { bewijs, nieuw } = input.value;
  const wie = await findHouder(deur, soorten, bewijs);
  if (!wie) return err(VERLOPEN);
  const reden = judgeWachtwoord(nieuw, await readEigenWoorden(deur.db, wie.actor));
  if (reden) return err(ongeldig("nieuw", reden));

  const wachtwoordHash = await hashWachtwoord(nieuw);
  return transact(deur.db, async (tx) => {
    if (!(await redeemBewijs(tx, wie.hash))) return err(VERLOPEN);
    const { count } = await tx.persoon.updateMany({ where: { id: wie.actor.id, actief: true }, data: { wachtwoordHash } });
    if (count === 0) return err(VERLOPEN);
    await endAccess(tx, wie.actor.id);
    await clearPogingen(tx, wie.actor.email);
    await recordEvent({ ...deur, actor: wie.actor }, tx, { soort: "toegang.wachtwoord_gewijzigd", op: deur.now(), onderwerp: { soort: "persoon", id: wie.actor.id } });
    const ingelogd = await startAanmelding(deur, tx, { persoonId: wie.actor.id, hash: wachtwoordHash, herkomst });
    return ingelogd ? ok(ingelogd) : err(VERLOPEN);
  });
}

async function findHouder({ db }: Deur, soorten: readonly WachtwoordBewijs[], token: string) {
  for (const soort of soorten) {
    const found = await findBewijs(db, soort, token);
    const actor = found?.persoonId ? await findPersoonActor(db, found.persoonId) : null;
    if (found && actor) return { hash: found.hash, actor };
  }
  return null;
}
