import type { Db } from "@/lib/data/client";
import { loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import { createToeval, type Toeval } from "../toeval";
import { groupPlekken, type Bewoner, type Wereld } from "../demo/verhaal/wereld";
import type { Mens, Plek, Uitvoerder } from "../levensloop/loop";
import { SYSTEEM_PERSOON } from "../referentie";
import { createRijen } from "../rijen";

type Nummers = Wereld["kader"]["nummers"];

async function readPlekken(db: Db): Promise<{ plekken: Plek[]; pad: Map<string, readonly string[]> }> {
  const rijen = await db.locatie.findMany({ where: { actief: true }, orderBy: { pad: "asc" } });
  const opId = new Map(rijen.map((rij) => [rij.id, rij]));
  const plekken = rijen.map((rij): Plek => {
    const keten = rij.padIds.flatMap((id) => opId.get(id) ?? []);
    return { id: rij.id, naam: rij.naam, code: rij.code, soort: rij.soort, gebouw: keten[0]?.naam ?? rij.naam, verdieping: keten.find(({ soort }) => soort === "verdieping")?.naam ?? null };
  });
  return { plekken, pad: new Map(rijen.map(({ id, padIds }) => [id, padIds])) };
}

async function readMensen(db: Db) {
  const rijen = await db.persoon.findMany({ where: { actief: true, soort: { not: "systeem" } }, include: { rollen: true, teams: true }, orderBy: { email: "asc" } });
  return rijen.map((rij) => ({
    mens: { id: rij.id, naam: rij.naam, email: rij.email, afdelingId: rij.afdelingId, telefoon: rij.telefoon, plekId: rij.werkplekId } satisfies Bewoner,
    rollen: rij.rollen.map(({ rol }) => rol), teams: rij.teams.map(({ teamId }) => teamId),
  }));
}

async function readUitvoerders(db: Db, stam: Stamgegevens): Promise<Map<string, Uitvoerder>> {
  const leveranciers = await db.leverancier.findMany({ where: { actief: true }, select: { id: true, naam: true } });
  return new Map<string, Uitvoerder>([
    ...[...stam.teams.values()].map(({ id, naam }): [string, Uitvoerder] => [id, { soort: "team", id, naam }]),
    ...leveranciers.map(({ id, naam }): [string, Uitvoerder] => [id, { soort: "leverancier", id, naam }]),
  ]);
}

/** The people and places that stand in this database, whoever made them. */
export async function readWereld(db: Db, delen: { nu: Date; toeval: Toeval; nummers: Nummers }): Promise<Wereld> {
  const { nu, toeval, nummers } = delen;
  const stam = await loadStamgegevens(db);
  const [{ plekken, pad }, mensen, uitvoerders] = await Promise.all([readPlekken(db), readMensen(db), readUitvoerders(db, stam)]);
  const met = (rol: string): Bewoner[] => mensen.filter(({ rollen }) => rollen.includes(rol)).map(({ mens }) => mens);
  // Heavy reporters are drawn by rank: the order must be chance, and the same chance every time.
  const klanten = mensen.filter(({ rollen }) => rollen.length === 0).map(({ mens }) => ({ mens, rang: createToeval(toeval.int(0, 2 ** 30)).next() })).sort((a, b) => a.rang - b.rang).map(({ mens }) => mens);
  const desk = met("frontoffice");
  const [coordinator = desk[0]] = met("coordinator");
  const [karin] = klanten;
  if (!coordinator || !karin) throw new Error("Vul eerst de demo-organisatie: zonder mensen zijn er geen meldingen.");
  const systeem: Mens = { ...SYSTEEM_PERSOON, afdelingId: null, telefoon: null };
  return {
    kader: { kalender: stam.kalender, normen: stam.normen, stilte: stam.stilte, toeval, nummers, systeem, servicedeskId: stam.servicedeskId, rijen: createRijen() },
    nu, stam, klanten, karin, desk, coordinator, klachtbehandelaars: met("klachtbehandelaar"), uitvoerders,
    teamleden: new Map([...stam.teams.keys()].map((id) => [id, mensen.filter(({ teams }) => teams.includes(id)).map(({ mens }) => mens)])),
    plekken: groupPlekken(plekken), plekById: new Map(plekken.map((plek) => [plek.id, plek])), locatiePad: (plek) => (plek ? (pad.get(plek.id) ?? []) : []), recent: [],
  };
}
