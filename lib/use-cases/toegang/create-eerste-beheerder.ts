import { EersteBeheerderInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Tx } from "@/lib/data/client";
import { recordEvent } from "@/lib/data/record-event";
import { sql } from "@/lib/data/sql";
import { createBewijs, GELDIG_MS } from "@/lib/data/toegangsbewijs";
import { transact } from "@/lib/data/transact";
import { SYSTEEM } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Deur } from "./deur";
import { uitnodigingUrl } from "./toegang-brief";

/**
 * Makes the first beheerder of an installation and answers a link that works once, for an hour. Refused as soon as
 * somebody can manage the system or such a link is still open: afterwards beheerders make beheerders. A lock lets
 * a hundred simultaneous starts make exactly one.
 */
export async function createEersteBeheerder(deur: Deur, raw: unknown): Promise<Result<{ url: string }, AppError>> {
  const input = parseInput(EersteBeheerderInput, raw);
  if (!input.ok) return input;
  return transact(deur.db, async (tx) => {
    await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(4190, 1)`);
    const reden = await findRefusal(tx);
    if (reden) return err({ code: "bestaat-al", veld: "email", reden });
    const persoonId = await makeBeheerder(tx, input.value.email);
    if (!persoonId) return err({ code: "bestaat-al", veld: "email", reden: "Dit account kan geen beheerder worden." });
    const token = await createBewijs(tx, { soort: "eerste_beheerder", persoonId, verlooptOp: new Date(Date.now() + GELDIG_MS.eerste_beheerder) });
    await recordEvent({ ...deur, actor: SYSTEEM }, tx, { soort: "toegang.uitgenodigd", op: deur.now(), onderwerp: { soort: "persoon", id: persoonId } });
    return ok({ url: uitnodigingUrl(token) });
  });
}

async function findRefusal(tx: Tx): Promise<string | null> {
  const beheerders = await tx.persoon.count({ where: { actief: true, wachtwoordHash: { not: null }, rollen: { some: { rol: "beheerder" } } } });
  if (beheerders > 0) return "Er is al een beheerder. Die kan in Beheer andere beheerders toevoegen.";
  const open = await tx.$queryRaw<unknown[]>(sql`SELECT 1 FROM toegangsbewijs
    WHERE soort = 'eerste_beheerder' AND gebruikt_op IS NULL AND ingetrokken_op IS NULL AND verloopt_op > clock_timestamp() LIMIT 1`);
  return open.length > 0 ? "Er is het afgelopen uur al een link gemaakt. Gebruik die, of probeer het over een uur opnieuw." : null;
}

async function makeBeheerder(tx: Tx, email: string): Promise<string | null> {
  const known = await tx.persoon.findUnique({ where: { email }, select: { id: true, soort: true } });
  if (known?.soort === "systeem") return null;
  const { id } = known
    ? await tx.persoon.update({ where: { id: known.id }, data: { actief: true, versie: { increment: 1 } }, select: { id: true } })
    : await tx.persoon.create({ data: { email, naam: email.split("@")[0] || email }, select: { id: true } });
  await tx.persoonRol.createMany({ data: [{ persoonId: id, rol: "beheerder" }], skipDuplicates: true });
  return id;
}
