import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { REGEL_BRONNEN } from "@/lib/domain/mandaat/describe-speelruimte";
import { EENHEDEN } from "@/lib/domain/sla/norm-tijd";
import { BESTAAND, keuze, meerdere, optioneelGeheel, optioneelId, optioneleDatum, optioneleKeuze, verplichteTekst, vinkje, vrijeTekst } from "./velden";

const NIVEAUS = ["basis", "plus", "maatwerk"] as const;
const LAGEN = ["operationeel", "tactisch", "strategisch"] as const;
const GEREED_BELEIDEN = ["automatisch", "na_controle"] as const;
const KANALEN = ["portaal", "telefoon", "email", "post", "chat", "balie", "accountmanagement", "eigen_constatering", "api"] as const;
const TIJD = { min: 1, max: 10_000 };
const samen = (waarde: unknown, eenheid: unknown) => (waarde === null) === (eenheid === null);

export const ProductInput = z
  .strictObject({
    ...BESTAAND,
    code: verplichteTekst("een code", 40),
    naam: verplichteTekst("een naam"),
    groep: verplichteTekst("een groep"),
    omschrijving: vrijeTekst(2000),
    dienstdomeinCode: verplichteTekst("een dienstdomein", 40),
    niveau: keuze(NIVEAUS),
    laag: keuze(LAGEN),
    kwis: keuze(KWIS),
    prioriteit: optioneelGeheel({ min: 1, max: 4 }),
    gereedBeleid: keuze(GEREED_BELEIDEN),
    teamId: optioneelId(),
    reactieWaarde: optioneelGeheel(TIJD),
    reactieEenheid: optioneleKeuze(EENHEDEN),
    gereedWaarde: optioneelGeheel(TIJD),
    gereedEenheid: optioneleKeuze(EENHEDEN),
    kalenderCode: vrijeTekst(40),
    tarief: vrijeTekst(80),
    budgethouderNodig: vinkje(),
    deelbaar: vinkje(),
    trefwoorden: vrijeTekst(4000).transform((tekst) => splitWoorden(tekst ?? "")),
    kanalen: meerdere(z.enum(KANALEN)),
    en15221: vrijeTekst(40),
    regelBron: optioneleKeuze(REGEL_BRONNEN),
    regelNaam: vrijeTekst(120),
    regelMoet: vrijeTekst(300),
    regelVerbiedt: vrijeTekst(300),
    regelAfwijken: vrijeTekst(120),
    geldigVan: optioneleDatum(),
    geldigTot: optioneleDatum(),
  })
  .refine(({ reactieWaarde, reactieEenheid }) => samen(reactieWaarde, reactieEenheid), { path: ["reactieWaarde"], error: "Vul bij reactie het getal en de eenheid in, of geen van beide." })
  .refine(({ gereedWaarde, gereedEenheid }) => samen(gereedWaarde, gereedEenheid), { path: ["gereedWaarde"], error: "Vul bij gereed het getal en de eenheid in, of geen van beide." })
  .refine(({ regelBron, regelNaam }) => samen(regelBron, regelNaam), { path: ["regelNaam"], error: "Kies waar de regel vandaan komt en vul de naam in, of geen van beide." })
  .refine(({ regelBron, regelMoet, regelVerbiedt, regelAfwijken }) => regelBron !== null || (regelMoet === null && regelVerbiedt === null && regelAfwijken === null), { path: ["regelBron"], error: "Kies waar deze regel vandaan komt." })
  .refine(({ geldigVan, geldigTot }) => !geldigVan || !geldigTot || geldigTot >= geldigVan, { path: ["geldigTot"], error: "De einddatum ligt voor de begindatum." });

/** Words that people type, by comma or line; double ones count once. */
function splitWoorden(tekst: string): string[] {
  return [...new Set(tekst.split(/[,;\n]/).map((woord) => woord.trim().toLowerCase()).filter(Boolean))];
}
