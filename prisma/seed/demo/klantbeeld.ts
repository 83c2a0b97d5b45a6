import type { Tx } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import { dagOf } from "@/lib/domain/klant/voorkeur";
import { readTerugVoor, listTerugKeuzes, type UitgifteSoort } from "@/lib/domain/uitgifte/uitgifte";
import { baseId } from "../referentie/base-id";
import { persoonId } from "./organisatie/personen";

const DAG_MS = 86_400_000;
const VAN_KARIN = [
  { tekst: "Belt liever dan mailt. Niet op dinsdagochtend: dan is de commissie.", doel: "Zodat wij haar op een goed moment bereiken.", dagen: 200 },
  { tekst: "Wil bij werk in haar gang een dag van tevoren bericht.", doel: "Zij plant daar ontvangsten.", dagen: 120 },
] as const;
const ALGEMEEN = [
  { tekst: "Het liefst een bericht per e-mail.", doel: "Werkt veel buiten kantoor." }, { tekst: "Bezorgen vóór 10.00 uur.", doel: "Daarna is de kamer bezet." },
  { tekst: "Vraagt om een vaste contactpersoon.", doel: "Afgesproken na een klacht." }, { tekst: "Spreekt liever Engels.", doel: "Zodat wij elkaar goed begrijpen." },
  { tekst: "Altijd bellen vóór iemand langskomt.", doel: "Werkt met vertrouwelijke stukken." }, { tekst: "Foto graag bij het resultaat.", doel: "Werkt meestal thuis." },
] as const;

/** What the desk knows of how people like to be helped: of Karin two things, of every fifteenth colleague one. */
async function seedVoorkeuren(tx: Tx, nu: Date): Promise<void> {
  const door = persoonId("frontoffice");
  const anderen = await tx.$queryRaw<{ id: string }[]>(sql`SELECT p.id FROM persoon p WHERE p.actief AND p.soort = 'medewerker' AND NOT p.demo AND NOT EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = p.id) ORDER BY p.personeelsnummer`);
  const tot = (dagen: number): Date => new Date(dagOf(new Date(nu.getTime() + dagen * DAG_MS)));
  const rij = (van: string, i: number, { tekst, doel, dagen }: { tekst: string; doel: string; dagen: number }) =>
    ({ id: baseId(`demo:voorkeur:${van}:${i}`), persoonId: van, tekst, doel, tot: tot(dagen), doorId: door, op: new Date(nu.getTime() - (20 + i) * DAG_MS) });
  await tx.voorkeur.createMany({ data: [
    ...VAN_KARIN.map((een, i) => rij(persoonId("klant"), i, een)),
    ...anderen.filter((_, i) => i % 15 === 4).map(({ id }, i) => rij(id, i, { ...(ALGEMEEN[i % ALGEMEEN.length] ?? ALGEMEEN[0]), dagen: 90 + 30 * (i % 6) })),
  ] });
}

const WEG: readonly (readonly [soort: UitgifteSoort, wat: string, naam: string | null, account: string | null, dagenGeleden: number, /** Days it is late; null is on time. */ laat: number | null])[] = [
  ["dagpas", "14", "Marieke Jansen (Bouwbedrijf Smit)", null, 0, null], ["dagpas", "3", "Otto van Beek, auditor", null, 2, 1], ["sleutel", "S-112 archief kelder", null, "klant", 1, null],
  ["apparatuur", "Beamer B4", null, "bestelgemachtigde", 4, 2], ["fiets", "7", null, "budgethouder", 0, null], ["sleutel", "Fietsenstalling 2", "Ahmed Yilmaz (stagiair)", null, 0, null],
];

/** What is out at the balie now, on time and late, and what came back before. */
async function seedUitgiften(tx: Tx, nu: Date): Promise<void> {
  const door = persoonId("frontoffice2");
  const straks = readTerugVoor(listTerugKeuzes(nu)[0]?.waarde ?? "", nu) ?? new Date(nu.getTime() + DAG_MS);
  const namen = new Map((await tx.persoon.findMany({ where: { demo: true }, select: { id: true, naam: true } })).map(({ id, naam }) => [id, naam]));
  const rijen = WEG.map(([soort, wat, naam, account, geleden, laat], i) => {
    const van = account ? persoonId(account) : null;
    return { id: baseId(`demo:uitgifte:${i}`), soort, wat, persoonId: van, naam: naam ?? namen.get(van ?? "") ?? "", doorId: door, op: new Date(nu.getTime() - geleden * DAG_MS - 3_600_000), terugVoor: laat === null ? straks : new Date(nu.getTime() - laat * DAG_MS) };
  });
  const terug = WEG.map(([soort, , naam, account], i) => {
    const op = new Date(nu.getTime() - (7 + 3 * i) * DAG_MS);
    const van = account ? persoonId(account) : null;
    return { id: baseId(`demo:uitgifte:terug:${i}`), soort, wat: String(20 + i), persoonId: van, naam: naam ?? namen.get(van ?? "") ?? "", doorId: door, op, terugVoor: new Date(op.getTime() + DAG_MS), terugOp: new Date(op.getTime() + DAG_MS / 2), terugDoorId: door };
  });
  await tx.uitgifte.createMany({ data: [...rijen, ...terug] });
}

const CIJFERS = [[8, "Snel en vriendelijk."], [4, "Moest drie keer bellen."], [9, "Top geregeld!"], [7, null], [5, "Kwam later dan beloofd."], [8, null]] as const;

/** Karin judges what she asked: a line with good and bad days, oldest first. */
async function seedOordelen(tx: Tx): Promise<void> {
  const klaar = await tx.melding.findMany({ where: { melderId: persoonId("klant"), afgeslotenOp: { not: null }, gereedOp: { not: null }, oordelen: { none: {} } }, orderBy: [{ gereedOp: "asc" }, { nummer: "asc" }], take: CIJFERS.length, select: { id: true, gereedOp: true } });
  await tx.oordeel.createMany({ data: klaar.flatMap(({ id, gereedOp }, i) => {
    const [cijfer, toelichting] = CIJFERS[i] ?? [8, null];
    return gereedOp ? [{ id: baseId(`demo:oordeel:${i}`), meldingId: id, ronde: 1, cijfer, toelichting, doorId: persoonId("klant"), op: new Date(gereedOp.getTime() + 3_600_000) }] : [];
  }) });
}

/** Preferences, what is out at the balie, and who looked at Karin lately. */
export async function seedKlantbeeld(tx: Tx, nu: Date): Promise<void> {
  await seedVoorkeuren(tx, nu);
  await seedOordelen(tx);
  await seedUitgiften(tx, nu);
  const keken = [["frontoffice", 1], ["klachtbehandelaar", 6], ["frontoffice2", 13]] as const;
  await tx.inzage.createMany({ data: keken.map(([account, dagen]) => {
    const op = new Date(nu.getTime() - dagen * DAG_MS);
    return { persoonId: persoonId("klant"), doorId: persoonId(account), kwartier: Math.floor(op.getTime() / 900_000), op, waar: "klantbeeld" };
  }) });
}
