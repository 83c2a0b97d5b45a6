import { PersoonInput } from "@/lib/contracts/beheer/persoon";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import type { Tx } from "@/lib/data/client";
import { endAccessAndMails, endSessions } from "@/lib/data/sessie-store";
import { checkLaatsteBeheerder } from "./check-laatste-beheerder";
import { checkPersoonVerwijzingen } from "./check-persoon-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

const PRIVE = ["naam", "email", "personeelsnummer", "telefoon", "functie", "werkplekId"] as const;
const UNIEK = {
  email: { veld: "email", reden: "Er is al iemand met dit e-mailadres." },
  personeelsnummer: { veld: "personeelsnummer", reden: "Er is al iemand met dit personeelsnummer." },
} as const;
/** Changes after which an open browser must sign in again: no old right outlives them. */
const BEEINDIGT_SESSIES = ["rollen", "teamIds", "soort"];

/**
 * Adds or changes a persoon with roles and teams. A change of rights ends all sessies of that persoon in the
 * same transaction; there is always an active beheerder left.
 */
export async function savePersoon(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.personen")) return err({ code: "geen-recht", recht: "beheer.personen" });
  const input = parseInput(PersoonInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "persoon", id, versie, velden, prive: PRIVE, uniek: UNIEK, find: findHuidig,
    check: async (tx, huidig) => {
      const verliest = id !== null && Array.isArray(huidig?.rollen) && huidig.rollen.includes("beheerder") && !velden.rollen.includes("beheerder");
      return (verliest ? await checkLaatsteBeheerder(tx, id) : null) ?? checkPersoonVerwijzingen(tx, velden);
    },
    create: async (tx, { rollen, teamIds, ...data }) => {
      const gemaakt = await tx.persoon.create({ data, select: { id: true } });
      await setRechten(tx, gemaakt.id, { rollen, teamIds });
      return gemaakt;
    },
    update: async (tx, where, { rollen, teamIds, ...data }) => {
      const saved = await tx.persoon.updateMany({ where, data: { ...data, versie: { increment: 1 } } });
      if (saved.count > 0) await setRechten(tx, where.id, { rollen, teamIds });
      return saved;
    },
    after: async (tx, persoonId, gewijzigd) => {
      // Another address also ends what was mailed to the old one.
      if (gewijzigd.includes("email")) await endAccessAndMails(tx, persoonId);
      else if (gewijzigd.some((veld) => BEEINDIGT_SESSIES.includes(veld))) await endSessions(tx, persoonId);
    },
  });
}

async function findHuidig(tx: Tx, id: string) {
  const found = await tx.persoon.findFirst({
    where: { id, soort: { not: "systeem" } },
    select: {
      versie: true, naam: true, email: true, soort: true, personeelsnummer: true, telefoon: true, functie: true, afdelingId: true, werkplekId: true,
      rollen: { select: { rol: true } }, teams: { select: { teamId: true } },
    },
  });
  if (!found) return null;
  const { rollen, teams, ...persoon } = found;
  return { ...persoon, rollen: rollen.map(({ rol }) => rol), teamIds: teams.map(({ teamId }) => teamId) };
}

async function setRechten(tx: Tx, persoonId: string, { rollen, teamIds }: { rollen: readonly string[]; teamIds: readonly string[] }): Promise<void> {
  await tx.persoonRol.deleteMany({ where: { persoonId, rol: { notIn: [...rollen] } } });
  await tx.persoonRol.createMany({ data: rollen.map((rol) => ({ persoonId, rol })), skipDuplicates: true });
  await tx.persoonTeam.deleteMany({ where: { persoonId, teamId: { notIn: [...teamIds] } } });
  await tx.persoonTeam.createMany({ data: teamIds.map((teamId) => ({ persoonId, teamId })), skipDuplicates: true });
}
