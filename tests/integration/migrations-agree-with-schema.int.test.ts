import { describe, expect, it } from "vitest";
import { diffSchema } from "@/lib/data/migrate/diff-schema";
import { migrate } from "@/lib/data/migrate/migrate";
import { readSchema } from "@/lib/data/migrate/read-migrations";
import { readCatalogue } from "@/tests/support/catalogue";
import { createDatabase, dropDatabase } from "@/tests/support/create-database";
import { withClient } from "@/tests/support/with-client";

/** Numbers that are handed out are sequences of their own; the schema only refers to them. */
const SEQUENCES = ["melding", "opdracht"].map((naam) => `CREATE SEQUENCE ${naam}_nummer_seq AS integer`).join("; ");

/** What Prisma's language cannot say and the migrations therefore add; everything else must be equal. */
const ONLY_IN_MIGRATIONS = [
  /^beperking \S+_(lijst|bereik|positief|heel|geldig|lengte|grootte|eenheid|klein)$/,
  /^beperking (melding|opdracht|klok|kalender\w*|routeringsregel|persoon|product|norm|team|mededeling)\.\S+$/,
  /^(kolom|index|beperking) (melding|opdracht)_overgang\S*$/,
  /^trekker /,
  /^functie /,
  /^index (klok|norm|routeringsregel|dagcijfer)_eenmalig$/,
  /^index (gebeurtenis_onderwerp|klok_opdracht)$/,
  /^index (melding|opdracht|mail|attentie|bijlage|persoon|locatie)_[a-z_]+$/,
  /^index (mandaatvraag_een_open|gebaar_eigen|uitgifte_een_keer_weg|uitgifte_weg)$/,
  /^index (bericht|notitie)_herstelpunt$/,
  /^index weergave_(gedeeld|eigen_naam|gedeelde_naam)$/,
  /^index (standaardtekst|macro)_kort_(gedeeld|eigen)$/,
  /^index verband_paar$/,
  /^index (zoekmis_open|zoekwoord_(lijkt|begin)|kwis_model_een_(actief|kandidaat))$/,
];
const isForeignKey = (vorm: string | undefined) => vorm?.startsWith("FOREIGN KEY") || vorm?.startsWith("PRIMARY KEY");

describe("migrations and schema", () => {
  it("lead to the same database, apart from the named list", async () => {
    const [byMigrations, bySchema] = await Promise.all([createDatabase(null), createDatabase(null)]);
    try {
      await migrate(byMigrations);
      const statements = await diffSchema(bySchema, null, await readSchema());
      await withClient(bySchema, (client) => client.query(`${SEQUENCES}; ${statements}`));
      const [a, b] = [await readCatalogue(byMigrations), await readCatalogue(bySchema)];
      expect(b.size).toBeGreaterThan(200);
      const different = [...b].filter(([naam, vorm]) => a.get(naam) !== vorm).map(([naam, vorm]) => `${naam}: ${a.get(naam) ?? "ontbreekt"} ≠ ${vorm}`);
      const extra = [...a].filter(([naam, vorm]) => !b.has(naam) && (isForeignKey(vorm) || !ONLY_IN_MIGRATIONS.some((known) => known.test(naam)))).map(([naam]) => naam);
      expect({ different, extra: extra.filter((naam) => !/_overgang/.test(naam)) }).toEqual({ different: [], extra: [] });
    } finally {
      await Promise.all([dropDatabase(byMigrations), dropDatabase(bySchema)]);
    }
  });
});
