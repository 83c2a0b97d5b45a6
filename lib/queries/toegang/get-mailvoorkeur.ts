import type { Context } from "@/lib/data/context";
import { isGast } from "@/lib/domain/toegang/gast";
import { can } from "@/lib/domain/authz/actor";
import { ALLE_MAILS, type Mailvoorkeur } from "@/lib/domain/melding/mailvoorkeur";

/** Which mails the person wants; everything for who never chose. */
export async function getMailvoorkeur({ db, actor }: Context): Promise<Mailvoorkeur | null> {
  if (actor.soort !== "persoon" || isGast(actor) || !can(actor, "profiel.eigen")) return null;
  const found = await db.mailvoorkeur.findUnique({ where: { persoonId: actor.id }, select: { ontvangen: true, gewijzigd: true, verschoven: true, afgerond: true, volgen: true } });
  return found ?? ALLE_MAILS;
}
