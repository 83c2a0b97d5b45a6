import { WerkaccountInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Tx } from "@/lib/data/client";
import { findPersoonActor } from "@/lib/data/find-actor";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { createKlant, findWerkaccountFeiten, linkWerkaccount, lockWerkaccount, type Werkaccount } from "@/lib/data/werkaccount-store";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { judgeWerkaccount, type Weigering } from "@/lib/domain/toegang/judge-werkaccount";
import type { Deur, Herkomst, Ingelogd } from "./deur";
import { startAanmelding } from "./start-aanmelding";

type Uitkomst = Result<Ingelogd, Weigering | "mislukt">;

/**
 * Lets in whom the login service of the organisation vouches for; the caller has verified its signed word. Known
 * by the link made earlier, the first time by address; who is unknown becomes a klant. Claims never give a role.
 */
export async function signInWerkaccount(deur: Deur, claims: unknown, herkomst: Herkomst): Promise<Uitkomst> {
  const input = parseInput(WerkaccountInput, claims);
  if (!input.ok) return err("mislukt");
  const { adres, naam, ...account } = input.value;
  const done = await transact<Uitkomst>(deur.db, async (tx) => {
    await lockWerkaccount(tx, account, adres);
    const oordeel = judgeWerkaccount(await findWerkaccountFeiten(tx, account, adres));
    if (oordeel.soort === "weiger") return ok(err(oordeel.reden));
    const persoonId = oordeel.soort === "maak" ? await createKlant(tx, { email: oordeel.adres, naam }) : oordeel.persoonId;
    if (oordeel.soort !== "binnen") await keepLink(deur, tx, { account, persoonId, isNieuw: oordeel.soort === "maak" });
    const { wachtwoordHash } = await tx.persoon.findUniqueOrThrow({ where: { id: persoonId }, select: { wachtwoordHash: true } });
    const ingelogd = await startAanmelding(deur, tx, { persoonId, hash: wachtwoordHash, herkomst });
    return ok(ingelogd ? ok(ingelogd) : err("uitgezet"));
  });
  return done.ok ? done.value : err("mislukt");
}

type Koppeling = { readonly account: Werkaccount; readonly persoonId: string; readonly isNieuw: boolean };

async function keepLink(deur: Deur, tx: Tx, { account, persoonId, isNieuw }: Koppeling): Promise<void> {
  await linkWerkaccount(tx, account, persoonId);
  const actor = await findPersoonActor(tx, persoonId);
  if (!actor) return;
  await recordEvent({ ...deur, actor }, tx, { soort: "toegang.gekoppeld", op: deur.now(), onderwerp: { soort: "persoon", id: persoonId }, gegevens: { uitgever: account.uitgever, nieuw: isNieuw } });
}
