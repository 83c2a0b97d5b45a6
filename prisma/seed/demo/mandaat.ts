import type { Tx } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import { beginOfMaand, type GebaarSoort } from "@/lib/domain/mandaat/mandaat";
import { baseId } from "../referentie/base-id";
import { persoonId } from "./organisatie/personen";

const KADERS = [
  { rol: "frontoffice", perGevalCent: 5_000, perMaandCent: 25_000, gebaren: ["attentie", "spoed", "gratis", "anders"] },
  { rol: "klachtbehandelaar", perGevalCent: 7_500, perMaandCent: 30_000, gebaren: ["attentie", "gratis", "anders"] },
  { rol: "coordinator", perGevalCent: 15_000, perMaandCent: 75_000, gebaren: ["attentie", "spoed", "gratis", "buiten_catalogus", "anders"] },
] as const;

type Plan = readonly [groep: string, soort: GebaarSoort, cent: number, reden: string];
const PLAN: readonly Plan[] = [
  ["Catering & banqueting", "attentie", 1_250, "Lunch kwam een half uur te laat. Taart bij de koffie gebracht."], ["Gebouw & onderhoud", "attentie", 1_800, "Derde keer tocht op de kamer. Dekens en een bloemetje gebracht."],
  ["Sleutels & passen", "spoed", 0, "Nieuwe medewerker begon vandaag. Pas binnen het uur gemaakt."], ["Werkplek & meubilair", "gratis", 3_500, "Bureaustoel tijdelijk vervangen door een leenstoel, zonder kosten."],
  ["Post & logistiek", "spoed", 2_750, "Stukken voor de raad moesten om vier uur weg. Eigen koerier gestuurd."], ["Schoonmaak", "gratis", 4_200, "Vlek in het tapijt vlak voor een ontvangst. Zelf laten reinigen."],
  ["AV & ICT-werkplek", "anders", 0, "Naast de spreker blijven zitten tot het beeld het deed."], ["Reserveringen & evenementen", "gratis", 5_000, "Dubbel geboekt. De andere zaal zonder zaalhuur gegeven."],
  ["Gebouw & onderhoud", "anders", 0, "Zelf elke dag even langsgelopen tot de lift het deed."], ["Catering & banqueting", "gratis", 4_800, "Bestelling niet aangekomen in ons systeem. Lunch niet doorbelast."],
  ["Sleutels & passen", "anders", 0, "Met de klant meegelopen om de fietssleutel te zoeken."], ["Schoonmaak", "attentie", 950, "Balie weer schoon na de lekkage. Chocola voor het team."],
  ["Verhuizingen", "spoed", 0, "Dozen een dag eerder gebracht, zodat de klant op tijd kon inpakken."], ["Vervoer", "attentie", 1_500, "Poolauto stond niet klaar. Parkeerkaart vergoed."],
  ["Drukwerk & repro", "spoed", 3_000, "Programmaboekjes opnieuw gedrukt op dezelfde dag."], ["Werkplek & meubilair", "attentie", 1_100, "Lang gewacht op het bureau. Plant voor de nieuwe werkplek."],
  ["Algemeen & relatie", "attentie", 2_000, "Klant kreeg drie keer een ander antwoord. Zelf langsgegaan met koffie."], ["Groen & terrein", "anders", 0, "Zelf zand gestrooid bij de ingang tot de hovenier er was."],
  ["Beveiliging & receptie", "anders", 0, "Gevonden jas zelf naar huis gestuurd met de post."], ["Gebouw & onderhoud", "gratis", 4_500, "Extra ventilator geplaatst zonder huur, tijdens de hitte."],
];
type Kandidaat = { readonly id: string; readonly groep: string; readonly eigenaarId: string; readonly gereedOp: Date };

/** Finished meldingen with an owner at the desk, newest first, so that this month has its share. */
const readKandidaten = (tx: Tx): Promise<Kandidaat[]> => tx.$queryRaw<Kandidaat[]>(sql`
  SELECT m.id, p.groep, m.eigenaar_id AS "eigenaarId", m.gereed_op AS "gereedOp" FROM melding m JOIN product p ON p.id = m.product_id
  WHERE m.gereed_op IS NOT NULL AND m.kwis <> 'K' AND m.eigenaar_id <> m.melder_id AND EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = m.eigenaar_id AND r.rol = 'frontoffice')
  ORDER BY m.gereed_op DESC, m.nummer DESC`);

/** The frames of the demo, three months of gestures within them, and one question that waits for the coordinator. */
export async function seedMandaat(tx: Tx, nu: Date): Promise<void> {
  await tx.mandaatkader.createMany({ data: KADERS.map(({ gebaren, ...kader }) => ({ ...kader, gebaren: [...gebaren], id: baseId(`demo:kader:${kader.rol}`) })) });
  const kandidaten = await readKandidaten(tx);
  const [gebruikt, besteed] = [new Set<string>(), new Map<string, number>()];
  const rijen = PLAN.flatMap(([groep, soort, bedragCent, reden], i) => {
    // Every other walk from further back: the months before have their share too.
    const vanaf = kandidaten.slice(Math.floor((kandidaten.length * (i % 5)) / 6));
    const kies = vanaf.find(({ id, groep: van, eigenaarId, gereedOp }) => van === groep && !gebruikt.has(id) && (besteed.get(`${eigenaarId}${beginOfMaand(gereedOp).getTime()}`) ?? 0) + bedragCent <= 25_000);
    if (!kies) return [];
    gebruikt.add(kies.id);
    const maand = `${kies.eigenaarId}${beginOfMaand(kies.gereedOp).getTime()}`;
    besteed.set(maand, (besteed.get(maand) ?? 0) + bedragCent);
    return [{ id: baseId(`demo:gebaar:${i}`), meldingId: kies.id, soort, bedragCent, reden, doorId: kies.eigenaarId, op: kies.gereedOp }];
  });
  await tx.gebaar.createMany({ data: rijen });
  await tx.$executeRaw(sql`
    INSERT INTO gebeurtenis (soort, op, door_id, melding_id, gegevens)
    SELECT 'melding.gebaar_gemaakt', g.op, g.door_id, g.melding_id, jsonb_build_object('v', 1, 'gebaarId', g.id, 'gebaar', g.soort, 'bedragCent', g.bedrag_cent) FROM gebaar g ORDER BY g.op, g.id`);
  await tx.$executeRaw(sql`
    INSERT INTO mandaatvraag (id, melding_id, soort, bedrag_cent, reden, door_id, op)
    SELECT ${baseId("demo:mandaatvraag")}::uuid, m.id, 'gratis', 8500, 'De klant belt hier voor de derde keer over. Mag dit voor onze rekening?', m.eigenaar_id, LEAST(m.ontvangen_op + interval '40 minutes', ${nu}::timestamptz)
    FROM melding m WHERE m.open AND m.eigenaar_id = ${persoonId("frontoffice")}::uuid AND m.melder_id <> m.eigenaar_id AND m.kwis <> 'K' ORDER BY m.ontvangen_op DESC, m.nummer DESC LIMIT 1`);
}
