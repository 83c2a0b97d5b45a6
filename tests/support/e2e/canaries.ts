import { randomBytes } from "node:crypto";
import { createLink } from "./links";
import { expect, type Mens, type Plein } from "./plein";

/** Words that stand in one private place only; wherever one turns up, that place leaks. */
const NAMEN = [
  "notitie", "interneBijlage", "toelichtingTeam", "toelichtingLeverancier", "intrekReden", "prioriteitReden", "vreemdeNaam", "vreemdeMail", "vreemdeTelefoon", "vreemdeTekst", "vreemdBericht", "vreemdOordeel",
  "vreemdeBijlage", "eigenNaam", "eigenMail", "eigenTelefoon", "wachtwoordHash", "sleutelHash", "sessieHash", "eigenBericht",
] as const;
export type Kanarie = (typeof NAMEN)[number] | "kosten";
export type Kanaries = Readonly<Record<Kanarie, string>>;

export type Voliere = {
  readonly kanaries: Kanaries; readonly klant: Mens; readonly nummer: string; readonly vreemdNummer: string;
  readonly volg: string; readonly opdracht: string; readonly leverancierMail: string; readonly bijlageIds: readonly string[];
};

const make = (): Kanaries => ({ ...(Object.fromEntries(NAMEN.map((naam) => [naam, `knr${naam.toLowerCase()}${randomBytes(4).toString("hex")}`])) as Record<(typeof NAMEN)[number], string>), kosten: "73913.37" });

async function createKlant(plein: Plein, { naam, mail, telefoon, hash }: Record<"naam" | "mail" | "telefoon" | "hash", string>): Promise<Mens> {
  const mens = await plein.mens({ naam });
  await plein.sql("UPDATE persoon SET email = $2, telefoon = $3, wachtwoord_hash = $4 WHERE id = $1", [mens.id, `${mail}@demo.example`, telefoon, hash]);
  return { ...mens, email: `${mail}@demo.example` };
}

async function addBijlage(plein: Plein, nummer: string, { naam, zichtbaar }: { naam: string; zichtbaar: string }): Promise<string> {
  const [row] = await plein.sql<{ id: string }>(`INSERT INTO bijlage (id, melding_id, zichtbaar, delen, naam, type, grootte, sha256, op)
    SELECT gen_random_uuid(), id, $2, FALSE, $3, 'application/pdf', 4, repeat('0', 64), now() FROM melding WHERE nummer = $1 RETURNING id::text AS id`, [nummer.slice(1), zichtbaar, `${naam}.pdf`]);
  return row!.id;
}

/** A melding with everything private on it, one of somebody else, and the ways in from outside. */
export async function createVoliere(plein: Plein): Promise<Voliere> {
  const kanaries = make();
  const klant = await createKlant(plein, { naam: kanaries.eigenNaam, mail: kanaries.eigenMail, telefoon: kanaries.eigenTelefoon, hash: kanaries.wachtwoordHash });
  const vreemde = await createKlant(plein, { naam: kanaries.vreemdeNaam, mail: kanaries.vreemdeMail, telefoon: kanaries.vreemdeTelefoon, hash: kanaries.wachtwoordHash });
  const desk = await plein.mens({ rollen: ["frontoffice"] });
  const act = async (path: string, body: Record<string, unknown>, wie = desk) => {
    const reply = await plein.api(wie, path, body);
    expect(reply.status, `${path} ${JSON.stringify(reply.body)}`).toBeLessThan(300);
  };
  const versie = async (nummer: string) => (await plein.api(desk, `/meldingen/${nummer}`)).body["versie"];
  const nummer = await plein.melding(klant);
  const vreemdNummer = await plein.melding(vreemde, { omschrijving: `Bij ons lekt de kraan ${kanaries.vreemdeTekst}` });
  const [team] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM team WHERE naam = 'Technische dienst'");
  const [leverancier] = await plein.sql<{ id: string; email: string }>("SELECT id::text AS id, email FROM leverancier WHERE actief ORDER BY naam DESC LIMIT 1");
  await act(`/meldingen/${nummer}/acties/classify`, { versie: 1, impact: "ruimte", urgentie: "gehinderd", reden: kanaries.prioriteitReden });
  await act(`/meldingen/${nummer}/notities`, { tekst: kanaries.notitie });
  await act(`/meldingen/${nummer}/berichten`, { tekst: kanaries.eigenBericht });
  await act(`/meldingen/${nummer}/acties/dispatch`, { versie: await versie(nummer), teamId: team!.id, toelichting: kanaries.toelichtingTeam });
  await act(`/meldingen/${nummer}/acties/dispatch`, { versie: await versie(nummer), leverancierId: leverancier!.id, toelichting: kanaries.toelichtingLeverancier });
  await act(`/meldingen/${vreemdNummer}/berichten`, { tekst: kanaries.vreemdBericht });
  await act(`/meldingen/${vreemdNummer}/acties/mark-gereed`, { versie: await versie(vreemdNummer), oplossing: "Klaar." });
  await act(`/meldingen/${vreemdNummer}/acties/rate`, { versie: await versie(vreemdNummer), cijfer: 3, toelichting: kanaries.vreemdOordeel }, vreemde);
  const opdrachten = await plein.sql<{ nummer: number; team: boolean }>("SELECT o.nummer, o.team_id IS NOT NULL AS team FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
  const bijTeam = opdrachten.find(({ team: isTeam }) => isTeam)!.nummer;
  const bijLeverancier = opdrachten.find(({ team: isTeam }) => !isTeam)!.nummer;
  await plein.sql("UPDATE opdracht SET kosten = $2, versie = versie + 1 WHERE nummer = $1", [bijLeverancier, kanaries.kosten]);
  await act(`/opdrachten/O${bijTeam}/acties/withdraw`, { versie: 1, reden: kanaries.intrekReden });
  await plein.sql("UPDATE api_sleutel SET naam = $2 WHERE persoon_id = $1", [klant.id, kanaries.sleutelHash]);
  await plein.sql("INSERT INTO sessie (id_hash, persoon_id, verloopt_op) VALUES ($2, $1, now() + interval '1 hour')", [klant.id, kanaries.sessieHash]);
  const bijlageIds = [await addBijlage(plein, nummer, { naam: kanaries.interneBijlage, zichtbaar: "intern" }), await addBijlage(plein, vreemdNummer, { naam: kanaries.vreemdeBijlage, zichtbaar: "klant" })];
  return { kanaries, klant, nummer, vreemdNummer, volg: await createLink(plein, "volg", nummer), opdracht: await createLink(plein, "opdracht", `O${bijLeverancier}`), leverancierMail: leverancier!.email, bijlageIds };
}

/** Which of these words stand in a text, other than the ones that may. */
export function findLeaks(text: string, kanaries: Kanaries, allowed: readonly Kanarie[]): Kanarie[] {
  return (Object.keys(kanaries) as Kanarie[]).filter((naam) => !allowed.includes(naam) && text.includes(kanaries[naam]));
}
