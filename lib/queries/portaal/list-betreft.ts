import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import type { Plek } from "./list-plekken";

/** Teams and people of the services whom a klacht may be about, by name; who has no role here is never listed. */
export async function listBetreft({ db, actor }: Context, zoek: string): Promise<readonly Plek[]> {
  const tekst = zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100);
  if (!can(actor, "referentie.read") || tekst.length < 2) return [];
  const naam = { contains: tekst, mode: "insensitive" as const };
  const [teams, personen] = await Promise.all([
    db.team.findMany({ where: { actief: true, naam }, select: { id: true, naam: true }, orderBy: { naam: "asc" }, take: 5 }),
    db.persoon.findMany({ where: { actief: true, naam, rollen: { some: { rol: { in: ["frontoffice", "coordinator", "klachtbehandelaar", "backoffice", "receptie"] } } }, NOT: { id: actor.id } }, select: { id: true, naam: true, teams: { select: { team: { select: { naam: true } } }, take: 1 } }, orderBy: { naam: "asc" }, take: 5 }),
  ]);
  return [
    ...teams.map(({ id, naam: label }) => ({ waarde: `team:${id}`, label, uitleg: "Team" })),
    ...personen.map(({ id, naam: label, teams: van }) => ({ waarde: `persoon:${id}`, label, uitleg: van[0]?.team.naam ?? "Medewerker" })),
  ];
}
