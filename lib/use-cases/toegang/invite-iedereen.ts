import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { ZONDER_TOEGANG } from "@/lib/data/toegangsbewijs";
import { transact } from "@/lib/data/transact";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { sendUitnodiging } from "./send-uitnodiging";

const PER_KEER = 25;
/** Longer than this nobody waits for a page; who presses again goes on where this one ended. */
const DUUR_MS = 8000;

/** Sends the next ones their link. Rows that somebody else is inviting at this moment are passed over, so nobody gets two. */
function inviteVolgende(ctx: Context): Promise<Result<number, AppError>> {
  return transact(ctx.db, async (tx) => {
    const mensen = await tx.$queryRaw<{ id: string; naam: string; email: string }[]>(sql`
      SELECT p.id, p.naam, p.email FROM persoon p WHERE ${ZONDER_TOEGANG} ORDER BY p.naam, p.id LIMIT ${PER_KEER} FOR UPDATE OF p SKIP LOCKED`);
    for (const persoon of mensen) await sendUitnodiging(ctx, tx, persoon);
    return ok(mensen.length);
  });
}

/**
 * Mails everybody who cannot get in yet a link to choose an own password, as after an import. Each small group is
 * settled by itself: what was sent stays sent when the next one fails, and pressing again invites nobody twice.
 */
export async function inviteIedereen(ctx: Context): Promise<Result<{ uitgenodigd: number; resterend: number }, AppError>> {
  if (!can(ctx.actor, "beheer.personen")) return err({ code: "geen-recht", recht: "beheer.personen" });
  const einde = Date.now() + DUUR_MS;
  let uitgenodigd = 0;
  for (let groep = PER_KEER; groep === PER_KEER && Date.now() < einde;) {
    const gedaan = await inviteVolgende(ctx);
    if (!gedaan.ok) return gedaan;
    groep = gedaan.value;
    uitgenodigd += groep;
  }
  const [rest] = await ctx.db.$queryRaw<{ aantal: number }[]>(sql`SELECT count(*)::int AS aantal FROM persoon p WHERE ${ZONDER_TOEGANG}`);
  return ok({ uitgenodigd, resterend: rest?.aantal ?? 0 });
}
