import { z } from "zod";
import { GROEPEN, ZICHTBAARHEDEN } from "@/lib/domain/artikel/artikel";
import { datum, idVeld } from "../beheer/velden";
import { keuze, optioneleTekst, tekst } from "../velden";

export const artikelCode = z.string({ error: "Dit artikel bestaat niet." }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Dit artikel bestaat niet.").max(80, "Dit artikel bestaat niet.");
const versie = z.coerce.number({ error: "Laad deze pagina opnieuw." }).int("Laad deze pagina opnieuw.").min(1, "Laad deze pagina opnieuw.").max(2_147_483_647, "Laad deze pagina opnieuw.");
const leeg = (max: number) => optioneleTekst(max).transform((waarde) => waarde ?? "");

/** The working copy of an article. Without a code it is a new one. */
export const SaveArtikelInput = z.strictObject({
  code: artikelCode.optional(),
  versie: versie.optional(),
  titel: tekst(120, "Geef het artikel een titel."),
  inleiding: leeg(400),
  tekst: leeg(20_000),
  groep: keuze(GROEPEN, "Kies een groep."),
  zichtbaar: keuze(ZICHTBAARHEDEN, "Kies wie het mag lezen."),
  eigenaarId: idVeld("Kies een eigenaar."),
  herzienOp: datum(),
  productCodes: z.array(tekst(20)).max(6, "Koppel hoogstens zes producten.").optional(),
  /** The search without result that this article answers. */
  zoekmis: optioneleTekst(80),
});
export const PublishArtikelInput = z.strictObject({ code: artikelCode, versie, toelichting: optioneleTekst(500) });
export const ArtikelStapInput = z.strictObject({ code: artikelCode, versie });
export const RestoreVersieInput = z.strictObject({ code: artikelCode, versie, nummer: z.coerce.number().int().min(1).max(2_147_483_647) });
export const RateArtikelInput = z.strictObject({ code: artikelCode, nuttig: keuze(["ja", "nee"], "Kies ja of nee."), reden: optioneleTekst(1000) });
export const JudgeZoekmisInput = z.strictObject({ tekst: tekst(80), oordeel: keuze(["niet_nodig", "open"], "Kies wat ermee moet.") });
