import { z } from "zod";

// PostgreSQL stores neither NUL nor half a surrogate pair.
const ONBEWAARBAAR = /[\p{Cs}\0]/u;
const tooLong = (max: number) => `Gebruik hoogstens ${max} tekens.`;
const zuiver = (max: number) => z.string().max(max, tooLong(max)).refine((tekst) => !ONBEWAARBAAR.test(tekst), "Hier staan tekens in die wij niet kunnen bewaren.");

/** Text that must be there; `wat` completes "Vul … in.". */
export const verplichteTekst = (wat: string, max = 200) =>
  zuiver(max).transform((tekst) => tekst.trim()).refine((tekst) => tekst.length > 0, `Vul ${wat} in.`);

/** Text that may stay empty; empty is null. */
export const vrijeTekst = (max = 200) => zuiver(max).nullish().transform((tekst) => tekst?.trim() || null);

const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/;
const EMAIL_FOUT = "Vul een e-mailadres in, zoals naam@voorbeeld.nl.";

/** An address to sign in with or write to, in lower case. */
export const emailadres = () => zuiver(254).transform((tekst) => tekst.trim().toLowerCase()).refine((tekst) => EMAIL.test(tekst), EMAIL_FOUT);
export const optioneelEmailadres = () => vrijeTekst(254).transform((tekst) => tekst?.toLowerCase() ?? null).refine((tekst) => tekst === null || EMAIL.test(tekst), EMAIL_FOUT);

const TELEFOON = /^[+()\d][\d\s()+./-]{1,38}$/;

/** A phone number or extension as people write it. */
export const optioneelTelefoon = () =>
  vrijeTekst(40).refine((tekst) => tekst === null || TELEFOON.test(tekst), "Vul een telefoonnummer in, zoals 010 123 45 67 of een toestelnummer.");

/** One of a closed list; forms send text. */
export const keuze = <const T extends readonly [string, ...string[]]>(waarden: T, fout = "Kies een van de mogelijkheden.") => z.enum(waarden, { error: fout });
export const optioneleKeuze = <const T extends readonly [string, ...string[]]>(waarden: T) =>
  z.enum(waarden).or(z.literal("")).nullish().transform((waarde) => (waarde ? (waarde as T[number]) : null));

const toGetal = (waarde: string | number | null | undefined): number | null => {
  if (waarde === null || waarde === undefined || waarde === "") return null;
  return typeof waarde === "number" ? waarde : /^\s*-?\d{1,9}\s*$/.test(waarde) ? Number(waarde) : Number.NaN;
};
type Grenzen = { readonly min: number; readonly max: number };

/** A whole number, as number or as a form sends it; empty is null. */
export const optioneelGeheel = ({ min, max }: Grenzen) =>
  z.union([z.string(), z.number()]).nullish().transform(toGetal)
    .refine((getal) => getal === null || (Number.isInteger(getal) && getal >= min && getal <= max), `Vul een heel getal in van ${min} tot en met ${max}.`);

/** A whole number that must be there. */
export const geheel = (grenzen: Grenzen) =>
  optioneelGeheel(grenzen).refine((getal) => getal !== null, "Vul een getal in.").transform((getal) => getal ?? 0);

/** A checkbox: absent is off. */
export const vinkje = () => z.union([z.boolean(), z.enum(["on", "ja", "nee"])]).optional().transform((waarde) => waarde === true || waarde === "on" || waarde === "ja");

export const idVeld = (fout = "Kies er een uit de lijst.") => z.guid(fout);
export const optioneelId = (fout = "Kies er een uit de lijst.") => z.guid(fout).or(z.literal("")).nullish().transform((waarde) => waarde || null);

/** Several choices of one field: forms send one text or a list. */
export const meerdere = <T extends z.ZodType<string>>(soort: T, max = 200) =>
  z.union([z.array(soort).max(max), soort.transform((waarde) => [waarde])]).optional().transform((lijst) => [...new Set(lijst ?? [])].sort());

const DATUM = /^\d{4}-\d{2}-\d{2}$/;
const toDatum = (tekst: string): Date => new Date(`${tekst}T00:00:00Z`);
const isDatum = (tekst: string): boolean => {
  const datum = toDatum(tekst);
  return DATUM.test(tekst) && !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst);
};

/** A date without time (as the browser's date field sends it); empty is null. */
export const optioneleDatum = () => vrijeTekst(10).refine((tekst) => tekst === null || isDatum(tekst), "Vul een datum in.").transform((tekst) => (tekst ? toDatum(tekst) : null));
export const datum = () => optioneleDatum().refine((waarde) => waarde !== null, "Vul een datum in.").transform((waarde) => waarde ?? new Date(0));

/** What every form that adds or changes carries: no id means new, an id needs the versie it was read with. */
export const BESTAAND = { id: optioneelId(), versie: optioneelGeheel({ min: 1, max: 2_000_000_000 }) } as const;
