import { PAGE_TABLE, type PageRule } from "@/tests/contract/permissions/page-table";
import type { Mens, Plein } from "./plein";

/** The address that a file under app/ answers on. */
export const addressOf = (file: string): string => PAGE_TABLE[file]?.pad ?? `/${file.replace(/\([^)]+\)\//g, "").replace(/\/?(page\.tsx|route\.ts)$/, "")}`;

const EERSTE: Readonly<Record<string, string>> = {
  afdelingen: "SELECT id::text AS id FROM afdeling ORDER BY naam LIMIT 1", leveranciers: "SELECT id::text AS id FROM leverancier ORDER BY naam LIMIT 1",
  locaties: "SELECT id::text AS id FROM locatie ORDER BY pad LIMIT 1", mensen: "SELECT id::text AS id FROM persoon WHERE soort <> 'systeem' ORDER BY email LIMIT 1",
  verdieping: "SELECT id::text AS id FROM locatie WHERE soort = 'verdieping' ORDER BY pad LIMIT 1",
  normen: "SELECT id::text AS id FROM norm LIMIT 1", producten: "SELECT id::text AS id FROM product ORDER BY code LIMIT 1",
  routering: "SELECT id::text AS id FROM routeringsregel LIMIT 1", teams: "SELECT id::text AS id FROM team ORDER BY naam LIMIT 1", artikel: "SELECT code AS id FROM artikel WHERE status = 'gepubliceerd' AND zichtbaar = 'openbaar' ORDER BY code LIMIT 1", mail: "SELECT id::text AS id FROM mail LIMIT 1",
};

/** Real things to put into addresses: a melding of somebody else in the queue, with an opdracht of the Technische dienst and a photo inside. */
export async function fillAddresses(plein: Plein): Promise<(file: string, eigen: string) => string> {
  const klant = await plein.mens();
  const desk = await plein.mens({ rollen: ["frontoffice"] });
  const melding = await plein.melding(klant);
  const [team] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM team WHERE naam = 'Technische dienst'");
  await plein.api(desk, `/meldingen/${melding}/acties/dispatch`, { versie: 1, teamId: team!.id });
  const [opdracht] = await plein.sql<{ nummer: number }>("SELECT o.nummer FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [melding.slice(1)]);
  const values: Record<string, string> = { melding, opdracht: `O${opdracht!.nummer}` };
  for (const [naam, query] of Object.entries(EERSTE)) values[naam] = (await plein.sql<{ id: string }>(query))[0]?.id ?? "geen";
  values["bijlage"] = values["foto"] = await addFoto(plein, melding);
  return (file, eigen) => addressOf(file).replace(/\{(\w+)\}/g, (_match, naam: string) => (naam === "eigen" ? eigen : values[naam] ?? "geen"));
}

/** A small picture on the melding, for staff only. */
async function addFoto(plein: Plein, melding: string): Promise<string> {
  const [row] = await plein.sql<{ id: string }>(`INSERT INTO bijlage (id, melding_id, zichtbaar, naam, type, grootte, sha256, op)
    SELECT gen_random_uuid(), id, 'intern', 'een-heel-lange-naam-van-een-foto-uit-de-telefoon.jpg', 'image/jpeg', 4, repeat('0', 64), now() FROM melding WHERE nummer = $1 RETURNING id::text AS id`, [melding.slice(1)]);
  for (const volgnr of [-1, 0]) await plein.sql("INSERT INTO bijlage_deel (bijlage_id, volgnr, bytes) VALUES ($1, $2, 'abcd')", [row!.id, volgnr]);
  return row!.id;
}

/** Whether this person, null for nobody, may open what the rule is about. */
export function mayOpen({ wie }: PageRule, mens: { rollen: readonly string[] } | null): boolean {
  if (wie === "openbaar" || wie === "link") return true;
  if (wie === "niemand" || !mens) return false;
  return wie === "aangemeld" || wie.some((rol) => mens.rollen.includes(rol));
}

export type Rolmens = Mens & { readonly rollen: readonly string[] };
