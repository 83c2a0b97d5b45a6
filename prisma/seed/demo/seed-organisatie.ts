import { hash } from "@node-rs/argon2";
import type { Tx } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import { baseId } from "../referentie/base-id";
import { DEMO_WACHTWOORD } from "./organisatie/demo-accounts";
import { LEVERANCIERS, LEVERANCIER_REGELS, leverancierId } from "./organisatie/leveranciers";
import { buildLocaties } from "./organisatie/locaties";
import { AFDELINGEN } from "./organisatie/namen";
import { afdelingId, type Bezetting } from "./organisatie/personen";

const TELEFOON = "4400";
const PIKET = "0318 555 112";

async function seedLocaties(tx: Tx): Promise<void> {
  const rijen = buildLocaties();
  const diepte = { gebouw: 0, buiten: 0, verdieping: 1, ruimte: 2, werkplek: 3 } as const;
  // The path of a place is made from its parent: parents must be there before their children.
  for (const laag of [0, 1, 2, 3]) {
    const deel = rijen.filter(({ soort, ouder_id }) => (soort === "buiten" ? (ouder_id ? 1 : 0) : diepte[soort as keyof typeof diepte]) === laag);
    await tx.$executeRaw(sql`
      INSERT INTO locatie (id, soort, naam, code, ouder_id, vlak)
      SELECT id, soort, naam, code, ouder_id, vlak FROM jsonb_populate_recordset(NULL::locatie, ${JSON.stringify(deel)}::jsonb)`);
  }
}

async function seedPersonen(tx: Tx, bezetting: readonly Bezetting[]): Promise<void> {
  const wachtwoordHash = await hash(DEMO_WACHTWOORD);
  await tx.afdeling.createMany({ data: AFDELINGEN.map(({ naam, code, kostenplaats }) => ({ id: afdelingId(naam), naam, code, kostenplaats })) });
  await tx.$executeRaw(sql`
    INSERT INTO persoon (id, email, naam, personeelsnummer, telefoon, functie, afdeling_id, werkplek_id, demo, wachtwoord_hash, soort, actief, versie)
    SELECT id, email, naam, personeelsnummer, telefoon, functie, afdeling_id, werkplek_id, demo, CASE WHEN demo THEN ${wachtwoordHash} END, 'medewerker', true, 1
    FROM jsonb_populate_recordset(NULL::persoon, ${JSON.stringify(bezetting.map(({ persoon }) => persoon))}::jsonb)`);
  const teams = new Map((await tx.team.findMany({ select: { id: true, naam: true } })).map(({ id, naam }) => [naam, id]));
  await tx.persoonRol.createMany({ data: bezetting.flatMap(({ persoon, rol }) => (rol ? [{ persoonId: persoon.id, rol }] : [])) });
  await tx.persoonTeam.createMany({
    data: bezetting.flatMap(({ persoon, teams: namen }) => namen.flatMap((naam) => (teams.has(naam) ? [{ persoonId: persoon.id, teamId: teams.get(naam) ?? "" }] : []))),
  });
}

async function seedLeveranciers(tx: Tx): Promise<void> {
  for (const { id, naam, email, telefoon, contactpersoon } of LEVERANCIERS)
    await tx.leverancier.upsert({ where: { id }, create: { id, naam, email, telefoon, contactpersoon }, update: { email, telefoon, contactpersoon } });
  const producten = new Map((await tx.product.findMany({ select: { id: true, code: true } })).map(({ id, code }) => [code, id]));
  await tx.routeringsregel.createMany({
    data: LEVERANCIER_REGELS.flatMap(({ product, gebouw, leverancier, toelichting }) => {
      const productId = producten.get(product);
      return productId ? [{ id: baseId(`demo:regel:${product}:${gebouw}`), productId, locatieId: baseId(`demo:locatie:${gebouw}`), leverancierId: leverancierId(leverancier), toelichting }] : [];
    }),
  });
}

async function saveInstelling(tx: Tx, sleutel: string, waarde: object | string | boolean): Promise<void> {
  await tx.instelling.upsert({ where: { sleutel }, create: { sleutel, waarde }, update: { waarde } });
}

/** The town hall itself: places, people, companies, phone numbers. */
export async function seedOrganisatie(tx: Tx, { bezetting, nu }: { bezetting: readonly Bezetting[]; nu: Date }): Promise<void> {
  await seedLocaties(tx);
  await seedPersonen(tx, bezetting);
  await seedLeveranciers(tx);
  await saveInstelling(tx, "organisatie", { naam: "Stadskantoor Waterstede", logo: null, meldenZonderAccount: true });
  await saveInstelling(tx, "contact", { servicedeskTelefoon: TELEFOON, piketnummer: PIKET });
  await saveInstelling(tx, "demo", true);
  await saveInstelling(tx, "demoGemaaktOp", nu.toISOString());
}
