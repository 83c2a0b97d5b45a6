import { z } from "zod";
import { GEBAREN, KADER_ROLLEN } from "@/lib/domain/mandaat/mandaat";
import { parseBedrag } from "@/lib/domain/mandaat/parse-bedrag";
import { BESTAAND, idVeld, keuze, meerdere, verplichteTekst, vrijeTekst } from "../beheer/velden";

const MEEST_CENT = 10_000_000;

/** An amount as people type it, in cents; empty is nothing. */
const bedrag = (max = MEEST_CENT) => vrijeTekst(20)
  .refine((tekst) => parseBedrag(tekst ?? "") !== null, "Vul een bedrag in, zoals 12,50.")
  .transform((tekst) => parseBedrag(tekst ?? "") ?? 0)
  .refine((cent) => cent <= max, "Dit bedrag is te hoog.");

/** A gesture, or the question whether it may be made: the same fields. `sleutel` makes a second press count once. */
export const GebaarInput = z.strictObject({
  sleutel: idVeld("Laad de pagina opnieuw."),
  soort: keuze(GEBAREN, "Kies wat voor gebaar het is."),
  bedrag: bedrag(),
  reden: verplichteTekst("een reden", 500),
});

export const RuimteBesluitInput = z.strictObject({ vraagId: idVeld(), antwoord: keuze(["ja", "nee"], "Kies ja of nee."), reden: vrijeTekst(500) })
  .refine(({ antwoord, reden }) => antwoord === "ja" || reden !== null, { path: ["reden"], error: "Schrijf waarom niet." });

export const MandaatkaderInput = z
  .strictObject({
    ...BESTAAND,
    rol: keuze(KADER_ROLLEN, "Kies een rol uit de lijst."),
    perGevalCent: bedrag(),
    perMaandCent: bedrag(10 * MEEST_CENT),
    gebaren: meerdere(z.enum(GEBAREN)),
  })
  .refine(({ perGevalCent, perMaandCent }) => perGevalCent <= perMaandCent, { path: ["perGevalCent"], error: "Per melding kan niet meer zijn dan per maand." });
