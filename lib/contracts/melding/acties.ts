import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { ANNULEER_REDENEN, OPSCHORT_REDENEN } from "@/lib/domain/melding/status";
import { IMPACTS, URGENTIES } from "@/lib/domain/prioriteit/prioriteit";
import { agendaMoment, id, keuze, tekst, uitgaandeTekst, versie } from "../velden";

const lang = 10_000;
const Betreft = z.strictObject({ soort: keuze(["persoon", "team", "leverancier"]), id });

/** Bodies of POST /meldingen/{nummer}/acties/{actie}, by action. */
export const MELDING_ACTIE_INPUT = {
  take: z.strictObject({ versie }),
  assign: z.strictObject({ versie, eigenaarId: id }),
  classify: z.strictObject({
    versie, kwis: keuze(KWIS).optional(), productCode: tekst(20).nullish(), locatieId: id.nullish(),
    impact: keuze(IMPACTS).nullish(), urgentie: keuze(URGENTIES).nullish(), reden: tekst(500).optional(),
    spoed: z.boolean({ error: "Dit moet ja of nee zijn." }).optional(),
    /** The desk's own choice above the matrix; needs a reden. */
    prioriteit: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], { error: "Kies prioriteit 1, 2, 3 of 4." }).optional(),
    onderwerp: tekst(200).optional(), betreft: Betreft.nullish(),
  }),
  dispatch: z.strictObject({ versie, teamId: id.optional(), leverancierId: id.optional(), toelichting: tekst(lang).optional() })
    .refine(({ teamId, leverancierId }) => (teamId === undefined) !== (leverancierId === undefined), { path: ["teamId"], error: "Kies één team of één leverancier." }),
  ask: z.strictObject({ versie, vraag: uitgaandeTekst(lang, "Schrijf uw vraag aan de klant.") }),
  answer: z.strictObject({ versie, tekst: tekst(lang, "Schrijf uw antwoord.") }),
  pause: z.strictObject({ versie, reden: keuze(OPSCHORT_REDENEN, "Kies een reden uit de lijst."), hervatOp: agendaMoment }),
  resume: z.strictObject({ versie }),
  "mark-gereed": z.strictObject({ versie, oplossing: uitgaandeTekst(lang, "Schrijf voor de klant wat er is gedaan.") }),
  close: z.strictObject({ versie }),
  reopen: z.strictObject({ versie, reden: tekst(lang, "Vertel wat er nog niet goed is.") }),
  cancel: z.strictObject({ versie, reden: keuze(ANNULEER_REDENEN, "Kies een reden uit de lijst."), naar: tekst(200).optional() }),
  rate: z.strictObject({ versie, cijfer: z.int({ error: "Kies een cijfer van 1 tot en met 10." }).min(1, "Kies een cijfer van 1 tot en met 10.").max(10, "Kies een cijfer van 1 tot en met 10."), toelichting: tekst(2000).optional() }),
  inquire: z.strictObject({ versie, tekst: tekst(lang).optional() }),
} as const;

/** Body of POST /meldingen/{nummer}/berichten and /notities. */
export const BerichtInput = z.strictObject({ tekst: uitgaandeTekst(lang, "Schrijf een bericht.") });
export const NotitieInput = z.strictObject({
  tekst: tekst(lang, "Schrijf een notitie."),
  soort: keuze(["notitie", "klant_gesproken"]).optional(),
  opdrachtNummer: z.int().min(1).max(2_147_483_647).optional(),
  /** Colleagues who are named in it with @ and hear it. */
  collegaIds: z.array(id).max(20).optional(),
});
