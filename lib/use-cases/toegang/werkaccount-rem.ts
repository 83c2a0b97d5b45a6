import { checkAgainst, countAgainst } from "@/lib/data/limiet";
import { INLOG_REM } from "@/lib/domain/toegang/inlog-rem";
import type { Deur, Herkomst } from "./deur";

const perAdres = ({ adres }: Pick<Herkomst, "adres">) => ({ sleutel: `werkaccount-adres:${adres}`, max: INLOG_REM.perAdres, vensterSeconden: INLOG_REM.adresMinuten * 60 });

/** Whether this address may still go to the login service. Of its own, so that guessing passwords shuts no colleague out. */
export async function mayTryWerkaccount(deur: Deur, herkomst: Pick<Herkomst, "adres">): Promise<boolean> {
  return (await checkAgainst(deur.db, perAdres(herkomst))).ok;
}

/** Counts an answer that the login service or our checks refused; who gets in never counts. */
export async function countWerkaccountFout(deur: Deur, herkomst: Pick<Herkomst, "adres">): Promise<void> {
  await countAgainst(deur.db, perAdres(herkomst));
}
