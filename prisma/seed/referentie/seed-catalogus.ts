import type { Db } from "@/lib/data/client";
import { baseId } from "./base-id";
import { readPdc, type PdcProduct } from "./read-pdc";

/** In the catalogue this one is a company; its address is a placeholder until a beheerder fills it in. */
export const VENDING = { naam: "Vending", email: "vending@voorbeeld.invalid" } as const;
/** The desk itself. */
const SERVICEDESK = "Servicedesk";

type Namen = ReadonlyMap<string, string>;

const isLeverancier = ({ team }: PdcProduct): boolean => team === VENDING.naam;

async function seedTeams(db: Db, producten: readonly PdcProduct[]): Promise<Namen> {
  const namen = [...new Set(producten.filter((product) => !isLeverancier(product)).map(({ team }) => team))];
  await db.team.createMany({
    skipDuplicates: true,
    data: [{ id: baseId(`team:${SERVICEDESK}`), naam: SERVICEDESK, soort: "servicedesk" }, ...namen.map((naam) => ({ id: baseId(`team:${naam}`), naam, soort: "backoffice" }))],
  });
  const teams = await db.team.findMany({ select: { id: true, naam: true } });
  const ids = new Set(teams.map(({ id }) => id));
  const opNaam = new Map(teams.map(({ id, naam }) => [naam, id]));
  // A base team that was renamed keeps its id; one that somebody made by hand is found by its name.
  return new Map(namen.map((naam) => [naam, ids.has(baseId(`team:${naam}`)) ? baseId(`team:${naam}`) : (opNaam.get(naam) ?? "")]));
}

async function seedVending(db: Db): Promise<string> {
  const id = baseId(`leverancier:${VENDING.naam}`);
  await db.leverancier.createMany({ skipDuplicates: true, data: [{ id, ...VENDING }] });
  const gevonden = await db.leverancier.findFirstOrThrow({ where: { OR: [{ id }, { naam: VENDING.naam }] }, select: { id: true } });
  return gevonden.id;
}

const toRow = (product: PdcProduct, teamId: string | null) => ({
  id: baseId(`product:${product.code}`),
  code: product.code, naam: product.naam, groep: product.groep, niveau: product.niveau, kwis: product.kwis, prioriteit: product.prioriteit,
  omschrijving: product.besteltermijn ? `Bestellen: ${product.besteltermijn}.` : null,
  gereedBeleid: product.gereedBeleid, teamId,
  reactieWaarde: product.reactie?.waarde ?? null, reactieEenheid: product.reactie?.eenheid ?? null,
  gereedWaarde: product.gereed?.waarde ?? null, gereedEenheid: product.gereed?.eenheid ?? null,
  tarief: product.tarief, budgethouderNodig: product.budgethouderNodig, deelbaar: product.deelbaar, trefwoorden: product.trefwoorden, en15221: product.en15221,
});

/** Teams, products and the rule that sends each product to its team or leverancier. */
export async function seedCatalogus(db: Db): Promise<void> {
  const producten = readPdc();
  const teams = await seedTeams(db, producten);
  const vendingId = await seedVending(db);
  const teamOf = (product: PdcProduct): string | null => (isLeverancier(product) ? null : (teams.get(product.team) ?? null));
  await db.product.createMany({ skipDuplicates: true, data: producten.map((product) => toRow(product, teamOf(product))) });
  const bekend = new Map((await db.product.findMany({ select: { id: true, code: true } })).map(({ id, code }) => [code, id]));
  await db.routeringsregel.createMany({
    skipDuplicates: true,
    data: producten.flatMap((product) => {
      const productId = bekend.get(product.code);
      if (!productId) return [];
      const doel = isLeverancier(product) ? { leverancierId: vendingId } : { teamId: teamOf(product) };
      return [{ id: baseId(`regel:${product.code}`), productId, ...doel, toelichting: "Uit de catalogus" }];
    }),
  });
}
