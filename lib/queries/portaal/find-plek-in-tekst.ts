import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import { choosePlek, listPlekKandidaten, type BekendePlek } from "@/lib/domain/locatie/plek-in-tekst";
import { noemPlek } from "./klant-velden";
import type { Plek } from "./list-plekken";

/** The place that a text names by code or name, with the words that say so; null when it names none, or more than one. */
export async function findPlekInTekst({ db, actor }: Context, tekst: string): Promise<(Plek & { readonly woorden: string }) | null> {
  const { codes, namen } = listPlekKandidaten(tekst);
  if (!can(actor, "referentie.read") || codes.length + namen.length === 0) return null;
  const gevonden = await db.$queryRaw<BekendePlek[]>(steady(sql`
    SELECT id, naam, code, pad FROM locatie
    WHERE actief AND soort <> 'werkplek' AND (regexp_replace(lower(code), '[^a-z0-9]', '', 'g') = ANY (${codes}::text[])
      OR regexp_replace(trim(regexp_replace(translate(lower(naam), 'áàâäãéèêëíìîïóòôöõúùûüçñ', 'aaaaaeeeeiiiiooooouuuucn'), '[^a-z0-9]+', ' ', 'g')), '^(de |het )?(zaal|kamer|ruimte|vergaderzaal|vergaderruimte|lokaal|gebouw|hal) ', '') = ANY (${namen}::text[]))
    LIMIT 50`));
  const gelezen = choosePlek(tekst, gevonden);
  if (!gelezen) return null;
  const { id, naam, pad } = gelezen.plek;
  return { waarde: id, label: noemPlek({ naam, pad }), woorden: gelezen.woorden };
}
