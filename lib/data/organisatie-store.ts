import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";

export type OrganisatieRij = {
  readonly naam: string;
  /** Address of an own logo, null without one. */
  readonly logo: string | null;
  readonly servicedeskTelefoon: string | null;
  readonly piketnummer: string | null;
  /** Who has no account may report with the label of a place. */
  readonly meldenZonderAccount: boolean;
  readonly versie: number;
};
type Waarde = Readonly<Record<string, unknown>>;

const tekstOf = (waarde: unknown): string | null => (typeof waarde === "string" && waarde !== "" ? waarde : null);

/** What the house is called and how to reach its desk. */
export async function readOrganisatie(db: Db | Tx): Promise<OrganisatieRij> {
  const rijen = await db.$queryRaw<{ sleutel: string; waarde: unknown }[]>(steady(sql`SELECT sleutel, waarde FROM instelling WHERE sleutel IN ('organisatie', 'contact')`));
  const of = (sleutel: string): Waarde => (rijen.find((rij) => rij.sleutel === sleutel)?.waarde ?? {}) as Waarde;
  const [organisatie, contact] = [of("organisatie"), of("contact")];
  return {
    naam: tekstOf(organisatie["naam"]) ?? "", logo: tekstOf(organisatie["logo"]),
    servicedeskTelefoon: tekstOf(contact["servicedeskTelefoon"]), piketnummer: tekstOf(contact["piketnummer"]),
    meldenZonderAccount: organisatie["meldenZonderAccount"] === true,
    versie: typeof organisatie["versie"] === "number" ? organisatie["versie"] : 0,
  };
}

/** The sites that may hold our search box in a frame; apart, because no page of ours shows it. */
export async function readInbedOorsprongen(db: Db | Tx): Promise<readonly string[]> {
  const [rij] = await db.$queryRaw<{ waarde: unknown }[]>(steady(sql`SELECT waarde FROM instelling WHERE sleutel = 'inbedOorsprongen'`));
  return Array.isArray(rij?.waarde) ? rij.waarde.filter((een): een is string => typeof een === "string") : [];
}

export type OrganisatieVelden = Pick<OrganisatieRij, "naam" | "servicedeskTelefoon" | "piketnummer" | "meldenZonderAccount"> & { readonly inbedOorsprongen: readonly string[] };

/** Compare-and-set on `versie`; answers false when somebody else was first. */
export async function writeOrganisatie(tx: Tx, versie: number, { naam, meldenZonderAccount, servicedeskTelefoon, piketnummer, inbedOorsprongen }: OrganisatieVelden): Promise<boolean> {
  if (!(await bumpOrganisatie(tx, versie, { naam, meldenZonderAccount }))) return false;
  const waarde = { servicedeskTelefoon: servicedeskTelefoon ?? "", piketnummer: piketnummer ?? "" };
  await tx.instelling.upsert({ where: { sleutel: "contact" }, create: { sleutel: "contact", waarde }, update: { waarde } });
  const oorsprongen = [...inbedOorsprongen];
  await tx.instelling.upsert({ where: { sleutel: "inbedOorsprongen" }, create: { sleutel: "inbedOorsprongen", waarde: oorsprongen }, update: { waarde: oorsprongen } });
  return true;
}

/** Writes the logo (or takes it away) with the address under which browsers may keep it. */
export async function writeLogo(tx: Tx, versie: number, logo: { readonly png: Buffer; readonly kenmerk: string } | null): Promise<boolean> {
  if (!(await bumpOrganisatie(tx, versie, { logo: logo ? `/api/logo?v=${logo.kenmerk}` : null }))) return false;
  const waarde = { png: logo?.png.toString("base64") ?? "" };
  await tx.instelling.upsert({ where: { sleutel: "logo" }, create: { sleutel: "logo", waarde }, update: { waarde } });
  return true;
}

/** The bytes of the logo, null without one. */
export async function readLogo(db: Db): Promise<Buffer | null> {
  const waarde = (await db.instelling.findUnique({ where: { sleutel: "logo" }, select: { waarde: true } }))?.waarde as Waarde | undefined;
  const png = tekstOf(waarde?.["png"]);
  return png ? Buffer.from(png, "base64") : null;
}

async function bumpOrganisatie(tx: Tx, versie: number, velden: Readonly<Record<string, string | boolean | null>>): Promise<boolean> {
  const json = JSON.stringify({ ...velden, versie: versie + 1 });
  await tx.$executeRaw(sql`INSERT INTO instelling (sleutel, waarde, updated_at) VALUES ('organisatie', '{}'::jsonb, now()) ON CONFLICT (sleutel) DO NOTHING`);
  return (await tx.$executeRaw(sql`UPDATE instelling SET waarde = waarde || ${json}::jsonb, updated_at = now()
    WHERE sleutel = 'organisatie' AND COALESCE((waarde->>'versie')::int, 0) = ${versie}::int`)) > 0;
}
