import { InloggenInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import { isCrowded, verifyWachtwoord } from "@/lib/data/hash-wachtwoord";
import { checkAgainst, clearPogingen, countAgainst, takePoging } from "@/lib/data/limiet";
import { transact } from "@/lib/data/transact";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { INLOG_REM } from "@/lib/domain/toegang/inlog-rem";
import type { Deur, Herkomst, Ingelogd } from "./deur";
import { startAanmelding } from "./start-aanmelding";

const ONBEKEND: AppError = { code: "ongeldig", fouten: [{ veld: "wachtwoord", reden: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of u geen typefout maakte." }] };

const perAdres = (adres: string) => ({ sleutel: `inlog-adres:${adres}`, max: INLOG_REM.perAdres, vensterSeconden: INLOG_REM.adresMinuten * 60 });

/**
 * Lets somebody in with e-mail address and password. An unknown, an invited and a switched-off account answer with
 * the same words after the same work as a wrong password, so that nobody can learn who works here.
 */
export async function signIn(deur: Deur, raw: unknown, herkomst: Herkomst): Promise<Result<Ingelogd, AppError>> {
  const input = parseInput(InloggenInput, raw);
  if (!input.ok) return input;
  const { email, wachtwoord } = input.value;

  // Only failures count per address: a whole office shares one.
  const vanAdres = await checkAgainst(deur.db, perAdres(herkomst.adres));
  if (!vanAdres.ok) return err({ code: "te-veel", wachtSeconden: vanAdres.wachtSeconden });
  if (isCrowded()) return err({ code: "te-veel", wachtSeconden: 10 });
  const poging = await takePoging(deur.db, email);
  if (!poging.mag) return err({ code: "te-veel", wachtSeconden: poging.wachtSeconden });

  const account = await deur.db.persoon.findFirst({ where: { email, actief: true, soort: { not: "systeem" } }, select: { id: true, wachtwoordHash: true } });
  const isRight = await verifyWachtwoord(account?.wachtwoordHash ?? null, wachtwoord);
  if (!account || !isRight) {
    await countAgainst(deur.db, perAdres(herkomst.adres));
    return err(ONBEKEND);
  }
  return transact(deur.db, async (tx) => {
    await clearPogingen(tx, email);
    const ingelogd = await startAanmelding(deur, tx, { persoonId: account.id, hash: account.wachtwoordHash, herkomst });
    return ingelogd ? ok(ingelogd) : err(ONBEKEND);
  });
}
