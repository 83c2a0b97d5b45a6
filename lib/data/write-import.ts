import type { ImportSoort } from "@/lib/domain/import/import-soort";
import type { Velden } from "@/lib/domain/beheer/compare-velden";
import type { Tx } from "./client";
import { newId } from "./new-id";
import { sql } from "./sql";

export type ImportRegel = { readonly id: string | null; readonly sleutel: string; readonly velden: Velden };
export type ImportSchrijf = { readonly toevoegen: readonly ImportRegel[]; readonly wijzigen: readonly ImportRegel[] };
type Rij = Velden & { readonly id: string };

const PER_KEER = 1000;

/** Writes a judged file, set by set, so that twenty thousand rows fit in one transaction. */
export async function writeImport(tx: Tx, soort: ImportSoort, { toevoegen, wijzigen }: ImportSchrijf): Promise<void> {
  const ids = new Map(toevoegen.map(({ sleutel }) => [sleutel, newId()]));
  const toRij = ({ id, sleutel, velden }: ImportRegel): Rij => {
    const { ouder } = velden;
    return { ...velden, id: id ?? ids.get(sleutel) ?? newId(), ...(typeof ouder === "string" ? { ouder: ids.get(ouder) ?? ouder } : {}) };
  };
  const [nieuw, anders] = [toevoegen.map(toRij), wijzigen.map(toRij)];
  switch (soort) {
    case "afdelingen": return writeAfdelingen(tx, nieuw, anders);
    case "locaties": return writeLocaties(tx, nieuw, anders);
    case "personen": return writePersonen(tx, nieuw, anders);
  }
}

async function inDelen(rijen: readonly Rij[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let begin = 0; begin < rijen.length; begin += PER_KEER) await write(JSON.stringify(rijen.slice(begin, begin + PER_KEER)));
}

async function writeAfdelingen(tx: Tx, nieuw: readonly Rij[], anders: readonly Rij[]): Promise<void> {
  await inDelen(nieuw, (json) => tx.$executeRaw(sql`INSERT INTO afdeling (id, naam, code, kostenplaats)
    SELECT r.id, r.naam, r.code, r.kostenplaats FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, naam text, code text, kostenplaats text)`));
  // Parents come last: a file may name them in any order.
  await inDelen(nieuw, (json) => tx.$executeRaw(sql`UPDATE afdeling a SET ouder_id = r.ouder
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, ouder uuid) WHERE a.id = r.id AND r.ouder IS NOT NULL`));
  await inDelen(anders, (json) => tx.$executeRaw(sql`UPDATE afdeling a SET naam = r.naam, code = r.code, kostenplaats = r.kostenplaats, ouder_id = r.ouder, versie = a.versie + 1
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, naam text, code text, kostenplaats text, ouder uuid) WHERE a.id = r.id`));
}

async function writeLocaties(tx: Tx, nieuw: readonly Rij[], anders: readonly Rij[]): Promise<void> {
  // The database works out the path of a place from its parent, so parents must stand there first.
  for (const laag of byDepth(nieuw)) {
    await inDelen(laag, (json) => tx.$executeRaw(sql`INSERT INTO locatie (id, naam, soort, code, ouder_id)
      SELECT r.id, r.naam, r.soort, r.code, r.ouder FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, naam text, soort text, code text, ouder uuid)`));
  }
  await inDelen(anders, (json) => tx.$executeRaw(sql`UPDATE locatie l SET naam = r.naam, soort = r.soort, code = r.code, ouder_id = r.ouder, versie = l.versie + 1
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, naam text, soort text, code text, ouder uuid) WHERE l.id = r.id`));
}

function byDepth(rijen: readonly Rij[]): Rij[][] {
  const byId = new Map(rijen.map((rij) => [rij.id, rij]));
  const lagen: Rij[][] = [];
  for (const rij of rijen) {
    let diepte = 0;
    for (let ouder = byId.get(String(rij["ouder"])); ouder; ouder = byId.get(String(ouder["ouder"]))) diepte += 1;
    (lagen[diepte] ??= []).push(rij);
  }
  return lagen;
}

const RECHTEN = (json: string) => ({
  rollen: sql`INSERT INTO persoon_rol (persoon_id, rol) SELECT r.id, rol FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, rollen text[]), unnest(r.rollen) rol ON CONFLICT DO NOTHING`,
  teams: sql`INSERT INTO persoon_team (persoon_id, team_id) SELECT r.id, team::uuid FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, "teamIds" text[]), unnest(r."teamIds") team ON CONFLICT DO NOTHING`,
});

async function writePersonen(tx: Tx, nieuw: readonly Rij[], anders: readonly Rij[]): Promise<void> {
  await inDelen(nieuw, (json) => tx.$executeRaw(sql`INSERT INTO persoon (id, naam, email, soort, personeelsnummer, telefoon, functie, afdeling_id, werkplek_id)
    SELECT r.id, r.naam, r.email, r.soort, r.personeelsnummer, r.telefoon, r.functie, r."afdelingId", r."werkplekId"
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, naam text, email text, soort text, personeelsnummer text, telefoon text, functie text, "afdelingId" uuid, "werkplekId" uuid)`));
  await inDelen(anders, (json) => tx.$executeRaw(sql`UPDATE persoon p SET naam = r.naam, email = r.email, soort = r.soort, personeelsnummer = r.personeelsnummer, telefoon = r.telefoon,
      functie = r.functie, afdeling_id = r."afdelingId", werkplek_id = r."werkplekId", versie = p.versie + 1, updated_at = now()
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, naam text, email text, soort text, personeelsnummer text, telefoon text, functie text, "afdelingId" uuid, "werkplekId" uuid)
    WHERE p.id = r.id`));
  await inDelen([...nieuw, ...anders], async (json) => {
    await tx.$executeRaw(RECHTEN(json).rollen);
    await tx.$executeRaw(RECHTEN(json).teams);
  });
}
