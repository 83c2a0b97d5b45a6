import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { readOrganisatie } from "@/lib/data/organisatie-store";

export type StapCode = "organisatie" | "kalender" | "afdelingen" | "locaties" | "mensen" | "leveranciers" | "melding";
export type EersteUurStap = { readonly code: StapCode; readonly isKlaar: boolean; /** What is there now, in words. */ readonly stand: string };

const telwoord = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;
/** Of the catalogue that everybody starts with; its address must be filled in. */
const PLAATSHOUDER = ".invalid";

/** How far a new installation is, worked out from what is there; only what a person must judge was ticked by a person. */
export async function getEersteUur(ctx: Context): Promise<readonly EersteUurStap[]> {
  const { db, actor } = ctx;
  if (!hasRight(actor, "beheer.instellingen")) return [];
  const [organisatie, controles, afdelingen, locaties, mensen, leveranciers, zonderAdres, gereed] = await Promise.all([
    readOrganisatie(db),
    db.gebeurtenis.findMany({ where: { onderwerpSoort: "controle" }, select: { onderwerpId: true }, distinct: ["onderwerpId"] }),
    db.afdeling.count({ where: { actief: true } }), db.locatie.count({ where: { actief: true } }),
    db.persoon.count({ where: { actief: true, soort: { not: "systeem" } } }),
    db.leverancier.count({ where: { actief: true } }), db.leverancier.count({ where: { actief: true, email: { endsWith: PLAATSHOUDER } } }),
    db.melding.findFirst({ where: { gereedOp: { not: null } }, select: { nummer: true }, orderBy: { gereedOp: "asc" } }),
  ]);
  const isGecontroleerd = (stap: string) => controles.some(({ onderwerpId }) => onderwerpId === stap);
  return [
    { code: "organisatie", isKlaar: organisatie.naam !== "" && organisatie.naam !== "Uw organisatie" && organisatie.servicedeskTelefoon !== null, stand: organisatie.naam || "nog geen naam" },
    { code: "kalender", isKlaar: isGecontroleerd("kalender"), stand: isGecontroleerd("kalender") ? "gecontroleerd" : "nog niet gecontroleerd" },
    { code: "afdelingen", isKlaar: afdelingen > 0, stand: telwoord(afdelingen, "afdeling", "afdelingen") },
    { code: "locaties", isKlaar: locaties > 0, stand: telwoord(locaties, "locatie", "locaties") },
    { code: "mensen", isKlaar: mensen > 1, stand: telwoord(mensen, "persoon", "mensen") },
    { code: "leveranciers", isKlaar: isGecontroleerd("leveranciers") && zonderAdres === 0, stand: zonderAdres > 0 ? `${zonderAdres} zonder echt mailadres` : telwoord(leveranciers, "leverancier", "leveranciers") },
    { code: "melding", isKlaar: gereed !== null, stand: gereed ? `M${gereed.nummer} is gereed` : "nog geen melding gereed" },
  ];
}
