import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { MACRO_DAARNA, MACRO_SOORTEN, MEESTE_STAPPEN, type MacroStap } from "@/lib/domain/tekst/macro";
import { findOnbekend } from "@/lib/domain/tekst/variabelen";
import { keuze, vrijeTekst } from "../beheer/velden";
import { id, tekst, uitgaandeTekst, versie } from "../velden";
import { VINDBAAR } from "./standaardtekst";

const woorden = z.strictObject({ tekstId: id.optional(), tekst: tekst(5000, "Schrijf een tekst of kies er een.").refine((waarde) => findOnbekend(waarde).length === 0, "Een naam tussen accolades kennen wij niet.").optional() });
const zegt = <const T extends string>(doe: T) => woorden.extend({ doe: z.literal(doe) }).refine((stap) => (stap.tekst === undefined) !== (stap.tekstId === undefined), "Kies een standaardtekst of schrijf zelf een tekst.");

/** One step; the list of what a step can do is closed. */
const Stap = z.union([
  z.strictObject({ doe: z.literal("nemen") }),
  z.strictObject({ doe: z.literal("indelen"), kwis: keuze(KWIS).optional(), productCode: tekst(20).optional() }).refine(({ kwis, productCode }) => kwis !== undefined || productCode !== undefined, "Kies een soort of een product."),
  z.strictObject({ doe: z.literal("toewijzen"), eigenaarId: id }), z.strictObject({ doe: z.literal("uitzetten"), teamId: id }),
  zegt("bericht"), zegt("vraag"), zegt("notitie"), zegt("gereed"),
], { error: "Vul deze stap helemaal in, of haal hem weg." }).transform((stap): MacroStap => stap as MacroStap);

export const MacroStappen = z.array(Stap).min(1, "Kies ten minste één stap.").max(MEESTE_STAPPEN, `Een macro heeft hoogstens ${MEESTE_STAPPEN} stappen.`);

const regels = (waarde: string | null): string[] => (waarde ?? "").split("\n").map((regel) => regel.trim()).filter(Boolean);

/** A macro or standaardoplossing as its form sends it. */
export const MacroInput = z.strictObject({
  ...VINDBAAR,
  soort: keuze(MACRO_SOORTEN), daarna: keuze(MACRO_DAARNA, "Kies wat er daarna gebeurt."), uitleg: vrijeTekst(500),
  werkwijze: vrijeTekst(2400).transform(regels).refine((lijst) => lijst.length <= 12 && lijst.every((regel) => regel.length <= 200), "Schrijf hoogstens 12 korte regels."),
  kosten: vrijeTekst(12).refine((bedrag) => bedrag === null || /^\d{1,7}([,.]\d{1,2})?$/.test(bedrag), "Vul een bedrag in, zoals 12,50.").transform((bedrag) => bedrag && bedrag.replace(",", ".")),
  stappen: MacroStappen,
});

/** Doing a macro: on which version, and the texts of steps that somebody filled in first. */
export const DoeMacroInput = z.strictObject({ macroId: id, versie, teksten: z.record(z.string().regex(/^[0-7]$/), uitgaandeTekst(10_000)).optional() });
