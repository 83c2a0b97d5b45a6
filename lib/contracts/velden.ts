import { z } from "zod";
import { describeGaten } from "@/lib/domain/tekst/variabelen";

/** PostgreSQL cannot store NUL, and half a surrogate pair would silently become another character. */
const isSchoon = (waarde: string): boolean => !waarde.includes("\0") && waarde.isWellFormed();

/** Marks that turn the reading direction around without a letter that asks for it: whatever stands next to the text would turn as well. */
const OMKEREN = /[\u202a-\u202e\u2066-\u2069]/g;
/** Whether anybody can see something of it: marks without width alone leave a row without a name. */
const isZichtbaar = (waarde: string): boolean => /[^\s\p{Cf}\p{Mn}\u115f\u1160\u3164\uffa0]/u.test(waarde);

/** Text of a person: trimmed, at least one character, with a clear sentence for each thing that can be wrong. */
export const tekst = (max: number, leeg = "Vul dit in.") =>
  z.string({ error: ({ input }) => (input === undefined ? leeg : "Dit moet tekst zijn.") })
    .refine(isSchoon, "Hier staan tekens in die wij niet kunnen bewaren.")
    .transform((waarde) => waarde.replace(/\r\n?/g, "\n").replace(OMKEREN, "").trim())
    .refine(isZichtbaar, leeg)
    .refine((waarde) => waarde.length <= max, `Gebruik hoogstens ${max.toLocaleString("nl-NL")} tekens.`);

/** Text that goes out to a reader: nothing of a standaardtekst may be left to fill in. */
export const uitgaandeTekst = (max: number, leeg?: string) =>
  tekst(max, leeg).refine((waarde) => describeGaten(waarde) === null, { error: ({ input }) => describeGaten(String(input)) ?? "" });

/** Text that may be left out; an empty field of a form counts as left out. */
export const optioneleTekst = (max: number) =>
  z.preprocess((waarde) => (typeof waarde === "string" && !isZichtbaar(waarde) ? undefined : waarde), tekst(max).optional());

/** The id of something of ours. What is no id refers to nothing, so it is refused as input. */
export const id = z.string({ error: "Kies iets uit de lijst." }).regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, "Dit is geen geldig kenmerk.");

/** One of a closed list. */
export const keuze = <const T extends readonly string[]>(opties: T, uitleg = `Kies uit: ${opties.join(", ")}.`) => z.enum(opties, { error: uitleg });

/** An instant with its zone. */
export const moment = z.iso.datetime({ offset: true, error: "Dit moet een moment met zone zijn, zoals 2026-03-02T09:00:00+01:00." }).transform((waarde) => new Date(waarde));

/** An instant that a calendar can reckon with; far beyond it is a typing error. */
export const agendaMoment = moment.refine((at) => at.getUTCFullYear() >= 1970 && at.getUTCFullYear() <= 2200, "Kies een moment tussen 1970 en 2200.");

/** The version that the person was looking at. */
export const versie = z.int({ error: "Geef de versie mee als geheel getal." }).min(1, "Een versie begint bij 1.").max(2_147_483_647, "Deze versie bestaat niet.");

export const email = tekst(254, "Vul een e-mailadres in.").pipe(z.string().regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, "Vul een e-mailadres in zoals naam@voorbeeld.nl.").transform((waarde) => waarde.toLowerCase()));
