import { withClient } from "./with-client";

const QUERIES = {
  kolom: `SELECT c.relname || '.' || a.attname AS naam, format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
      || CASE WHEN a.attgenerated <> '' THEN ' generated' ELSE '' END || COALESCE(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS vorm
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  index: `SELECT indexname AS naam, indexdef AS vorm FROM pg_indexes WHERE schemaname = 'public'`,
  beperking: `SELECT c.relname || '.' || k.conname AS naam, pg_get_constraintdef(k.oid) AS vorm
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND k.contype <> 'n'`,
  trekker: `SELECT c.relname || '.' || t.tgname AS naam, pg_get_triggerdef(t.oid) AS vorm
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND NOT t.tgisinternal`,
  functie: `SELECT p.proname AS naam, pg_get_functiondef(p.oid) AS vorm FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public' AND p.prokind = 'f' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  reeks: `SELECT sequencename AS naam, data_type::text AS vorm FROM pg_sequences WHERE schemaname = 'public'`,
  enum: `SELECT t.typname AS naam, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) AS vorm
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname`,
} as const;

/** Everything a database is made of, one line per object: "soort naam" → definition. */
export function readCatalogue(url: string): Promise<Map<string, string>> {
  return withClient(url, async (client) => {
    const found = new Map<string, string>();
    for (const [soort, query] of Object.entries(QUERIES)) {
      const { rows } = await client.query<{ naam: string; vorm: string }>(query);
      for (const { naam, vorm } of rows) if (!naam.startsWith("_prisma_migrations")) found.set(`${soort} ${naam}`, vorm);
    }
    return found;
  });
}
