import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import { noemPlek } from "./klant-velden";

export type Plek = { readonly waarde: string; readonly label: string; readonly uitleg?: string; readonly isWerkplek?: true };

const splitWords = (zoek: string) => zoek.normalize("NFC").replaceAll("\0", "").toWellFormed().trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 6);

/** "Stadhuis › 2e verdieping" of a path that ends in the place itself. */
const bovenliggend = (pad: string): string => pad.split(" › ").slice(0, -1).join(", ");
const toPlek = ({ id, naam, pad }: { id: string; naam: string; pad: string }): Plek => ({ waarde: id, label: noemPlek({ naam, pad }), uitleg: bovenliggend(pad) || undefined });

/** Places whose path or code holds every word; a code that begins so comes first. */
export async function listPlekken({ db, actor }: Context, zoek: string): Promise<readonly Plek[]> {
  const woorden = splitWords(zoek);
  if (!can(actor, "referentie.read") || woorden.length === 0) return [];
  const found = await db.locatie.findMany({
    where: { actief: true, AND: woorden.map((woord) => ({ OR: [{ pad: { contains: woord, mode: "insensitive" as const } }, { code: { startsWith: woord, mode: "insensitive" as const } }] })) },
    select: { id: true, naam: true, pad: true, code: true }, orderBy: { pad: "asc" }, take: 40,
  });
  const laatste = (woorden.at(-1) ?? "").toLowerCase();
  const rang = ({ naam, code }: { naam: string; code: string | null }) => (code?.toLowerCase().startsWith(laatste) || naam.toLowerCase().startsWith(laatste) ? 0 : naam.toLowerCase().includes(laatste) ? 1 : 2);
  return [...found].sort((a, b) => rang(a) - rang(b)).slice(0, 10).map(toPlek);
}

/** The place somebody typed without choosing: exactly one with that name or code, else null. */
export async function findPlekByTekst({ db, actor }: Context, tekst: string): Promise<string | null> {
  const gezocht = tekst.replaceAll("\0", "").toWellFormed().trim().slice(0, 200);
  if (!can(actor, "referentie.read") || gezocht === "") return null;
  const equals = { equals: gezocht, mode: "insensitive" as const };
  const found = await db.locatie.findMany({ where: { actief: true, OR: [{ naam: equals }, { code: equals }, { pad: equals }] }, select: { id: true }, take: 2 });
  return found.length === 1 ? found[0]!.id : null;
}

/** Where this person is likely to mean: the own workplace first, then the last places of own meldingen. */
export async function listEigenPlekken({ db, actor }: Context): Promise<readonly Plek[]> {
  if (actor.soort !== "persoon") return [];
  const select = { id: true, naam: true, pad: true, actief: true } as const;
  const [persoon, laatste] = await Promise.all([
    db.persoon.findUnique({ where: { id: actor.id }, select: { werkplek: { select } } }),
    db.melding.findMany({ where: { melderId: actor.id, locatieId: { not: null } }, select: { locatie: { select } }, orderBy: [{ ontvangenOp: "desc" }, { id: "desc" }], take: 12 }),
  ]);
  const werkplek = persoon?.werkplek;
  const eigen = werkplek?.actief ? [{ ...toPlek(werkplek), uitleg: "Uw werkplek", isWerkplek: true as const }] : [];
  const eerder = laatste.flatMap(({ locatie }) => (locatie?.actief && locatie.id !== werkplek?.id ? [toPlek(locatie)] : []));
  return [...new Map([...eigen, ...eerder].map((plek) => [plek.waarde, plek])).values()].slice(0, 3);
}

/** One place by id, for a form that comes back with it; null when it is no longer in use. */
export async function findPlek({ db, actor }: Context, id: string): Promise<Plek | null> {
  if (!can(actor, "referentie.read") || !/^[0-9a-f-]{36}$/i.test(id)) return null;
  const row = await db.locatie.findFirst({ where: { id, actief: true }, select: { id: true, naam: true, pad: true } });
  return row && toPlek(row);
}
