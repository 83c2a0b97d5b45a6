import { parseInput } from "@/lib/contracts/parse-input";
import { MailvoorkeurInput } from "@/lib/contracts/toegang/mailvoorkeur";
import { can } from "@/lib/domain/authz/actor";
import { ALLE_MAILS, ALLEEN_NODIG, MAIL_KEUZES, type Mailvoorkeur } from "@/lib/domain/melding/mailvoorkeur";
import { isGast } from "@/lib/domain/toegang/gast";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";

/** Keeps which mails a person wants. What asks something of them, or says that it is ready, is always sent. */
export async function saveMailvoorkeur(ctx: Context, raw: unknown): Promise<Result<Mailvoorkeur, AppError>> {
  if (ctx.actor.soort !== "persoon" || isGast(ctx.actor) || !can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  const input = parseInput(MailvoorkeurInput, raw);
  if (!input.ok) return input;
  const { stand, keuzes } = input.value;
  const zelf = Object.fromEntries(MAIL_KEUZES.map((keuze) => [keuze, keuzes.includes(keuze)])) as Record<(typeof MAIL_KEUZES)[number], boolean>;
  const voorkeur = { alles: ALLE_MAILS, nodig: ALLEEN_NODIG, zelf }[stand];
  const persoonId = ctx.actor.id;
  return transact(ctx.db, async (tx) => {
    await tx.mailvoorkeur.upsert({ where: { persoonId }, select: { persoonId: true }, create: { persoonId, ...voorkeur }, update: { ...voorkeur, versie: { increment: 1 } } });
    return ok(voorkeur);
  });
}
