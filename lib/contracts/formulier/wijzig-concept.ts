import { z } from "zod";
import { TOETSEN, VRAAG_SOORTEN } from "@/lib/domain/formulier/vraag";
import { id, keuze, tekst } from "../velden";

const sleutel = z.string({ error: "Dit veld ontbreekt." }).regex(/^[a-z][a-z0-9_]{0,39}$/, "Deze vraag kennen wij niet.");
const grens = z.number({ error: "Vul een getal in, of laat het leeg." }).optional();

/** What somebody fills in about one question. Whether it makes sense is judged by the domain, when it is published. */
const VraagInput = z.strictObject({
  label: tekst(200, "Schrijf op wat u vraagt."), hulp: z.string().max(500, "Houd de uitleg korter.").optional(), verplicht: z.boolean().optional(), min: grens, max: grens,
  opties: z.array(z.string().max(200, "Houd de keuzes korter.")).max(50, "Geef hoogstens 20 keuzes.").optional(), lang: z.boolean().optional(), tijd: z.boolean().optional(),
  als: z.strictObject({ vraag: sleutel, toets: keuze(TOETSEN), waarde: z.string().max(200, "Houd het antwoord korter.").optional() }).optional(),
});

/** One step of editing the concept of a product. `versie` is that of the concept one was looking at; 0 when there was none. */
export const WijzigConceptInput = z.intersection(
  z.object({ productId: id, versie: z.int().min(0) }),
  z.discriminatedUnion("doe", [
    z.object({ doe: z.literal("toevoegen"), label: tekst(200, "Schrijf op wat u vraagt."), soort: keuze(VRAAG_SOORTEN, "Kies wat voor antwoord u vraagt.") }),
    z.object({ doe: z.literal("bewaren"), sleutel, vraag: VraagInput }),
    z.object({ doe: z.enum(["omhoog", "omlaag", "verwijderen"]), sleutel }),
    z.object({ doe: z.literal("overnemen"), bron: id }),
    z.object({ doe: z.literal("terugzetten"), versieId: id }),
    z.object({ doe: z.literal("weggooien") }),
    z.object({ doe: z.literal("publiceren") }),
  ], { error: "Deze stap kennen wij niet." }),
);
export type WijzigConceptInput = z.output<typeof WijzigConceptInput>;
