import type { Tx } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import type { Stamgegevens } from "@/lib/data/stamgegevens";
import { shiftDag } from "@/lib/domain/formulier/shift-dag";
import type { Antwoorden } from "@/lib/domain/formulier/vraag";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import type { Toeval } from "../../toeval";

type Rij = { readonly id: string; readonly productId: string; readonly ontvangenOp: Date; readonly locatieId: string | null; readonly plek: string | null; readonly melder: string };
type Vraag = { readonly toeval: Toeval; readonly rij: Rij; /** So many days after receipt. */ readonly over: (dagen: number) => string };

const plekOf = ({ rij }: Vraag) => ({ id: rij.locatieId, naam: rij.plek ?? "zaal Waterlelie (N2.14)" });
const iemand = (naam: string) => ({ id: null, naam });

const metDieet = ({ toeval }: Vraag): Antwoorden => (toeval.chance(0.5) ? { dieet: "Ja", welk_dieet: ["Vegetarisch", "Glutenvrij"], dieet_aantal: "2 vegetarisch, 1 glutenvrij" } : { dieet: "Nee" });

/** What klanten of the demo answered, for the products that are asked for most. */
const ANTWOORDEN: Readonly<Record<string, (vraag: Vraag) => Antwoorden>> = {
  "CA-01": (v) => ({ wanneer: `${v.over(v.toeval.int(2, 6))}T${v.toeval.pick(["09:30", "10:00", "13:30"])}`, aantal: v.toeval.int(4, 20), zaal: plekOf(v), wat: v.toeval.pick([["Koffie", "Thee"], ["Koffie", "Thee", "Water"], ["Koffie", "Thee", "Iets lekkers"]]), kostenplaats: `41${v.toeval.int(100, 480)}` }),
  "CA-02": (v) => ({ wanneer: `${v.over(v.toeval.int(2, 8))}T12:30`, aantal: v.toeval.int(6, 24), zaal: plekOf(v), ...metDieet(v), drinken: ["Melk en karnemelk", "Sap"] }),
  "BR-01": (v) => ({ wanneer: `${v.over(v.toeval.int(1, 5))}T10:00`, bezoeker: v.toeval.pick(["mevrouw De Wit", "de heer Bos", "mevrouw Achterberg"]), bedrijf: v.toeval.pick(["Provincie", "Waterschap", "Bureau Lijn"]), aantal: v.toeval.int(1, 4), ontvangt: iemand(v.rij.melder), parkeren: "Nee" }),
  "SP-01": (v) => ({ voor_wie: iemand(v.rij.melder), dag: v.over(3), soort: "Vaste pas", toegang: "Alle gebouwen, kantooruren" }),
  "SP-04": (v) => ({ ruimte: plekOf(v), aantal: v.toeval.int(1, 3), voor_wie: iemand(v.rij.melder), leen: "Nee" }),
  "RE-03": (v) => ({ wanneer: `${v.over(v.toeval.int(3, 9))}T08:30`, zaal: plekOf(v), opstelling: v.toeval.pick(["Theater", "U-vorm", "Carré"]), aantal: v.toeval.int(12, 60), terug: "Ja" }),
  "VV-07": (v) => ({ wat: "Plaats voor een dag", kenteken: v.toeval.pick(["GK-482-T", "R-714-BX", "TN-630-P"]), voor_wie: iemand(v.rij.melder), dag: v.over(2) }),
  "VH-01": (v) => ({ van: plekOf(v), naar: iemand("3e verdieping, Gebouw Noord"), dag: v.over(v.toeval.int(8, 14)), aantal: v.toeval.int(2, 5), dozen: v.toeval.int(6, 20), ict: "Ja" }),
  "GO-16": (v) => ({ wat: "Ophangen", ding: v.toeval.pick(["Een whiteboard van 120 bij 90 cm", "Een prikbord", "Twee schilderijen"]), aantal: v.toeval.int(1, 2) }),
  "PL-05": (v) => ({ van: plekOf(v), naar: iemand("Archief, kelder Stadhuis"), wat: v.toeval.pick(["6 dozen", "Een kast", "12 mappen"]), zwaar: "Nee" }),
};

/** What came in by the portal for these products carries the answers to the questions of its form. */
export async function writeAntwoorden(tx: Tx, { stam, toeval }: { stam: Stamgegevens; toeval: Toeval }): Promise<void> {
  const producten = Object.keys(ANTWOORDEN).flatMap((code) => stam.productByCode.get(code) ?? []);
  const rijen = await tx.$queryRaw<Rij[]>(sql`
    SELECT m.id, m.product_id AS "productId", m.ontvangen_op AS "ontvangenOp", m.locatie_id AS "locatieId", split_part(l.pad, ' › ', -1) AS plek, p.naam AS melder
    FROM melding m JOIN persoon p ON p.id = m.melder_id LEFT JOIN locatie l ON l.id = m.locatie_id
    WHERE m.kanaal = 'portaal' AND m.product_id = ANY (${producten.map(({ id }) => id)}::uuid[]) ORDER BY m.nummer`);
  const antwoorden = rijen.flatMap((rij) => {
    const dag = formatDatum(toDag(rij.ontvangenOp.getTime()));
    const formulier = stam.formulieren.get(rij.productId);
    const maak = ANTWOORDEN[stam.productById.get(rij.productId)?.code ?? ""];
    return formulier && maak ? [{ melding_id: rij.id, formulier_versie_id: formulier.id, antwoorden: maak({ toeval, rij, over: (dagen) => shiftDag(dag, dagen) }) }] : [];
  });
  await tx.$executeRaw(sql`INSERT INTO melding_antwoord (melding_id, formulier_versie_id, antwoorden) SELECT melding_id, formulier_versie_id, antwoorden FROM jsonb_populate_recordset(NULL::melding_antwoord, ${JSON.stringify(antwoorden)}::jsonb)`);
}
