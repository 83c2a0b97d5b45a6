import { z } from "zod";
import { parseAmsterdam } from "@/lib/domain/beheer/parse-amsterdam";
import { MEDEDELING_SOORTEN } from "@/lib/domain/mededeling/mededeling";
import { BESTAAND, geheel, idVeld, keuze, optioneelId, verplichteTekst, vrijeTekst } from "../beheer/velden";

const MOMENT = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;
const MOMENT_FOUT = "Vul een datum en tijd in.";
const optioneelMoment = () => vrijeTekst(16).refine((tekst) => tekst === null || MOMENT.test(tekst), MOMENT_FOUT).transform((tekst) => (tekst && MOMENT.test(tekst) ? parseAmsterdam(tekst) : null));

/** What a colleague fills in about a notice; times as the browser's field writes them, in Dutch time. */
export const MededelingInput = z
  .strictObject({
    ...BESTAAND,
    soort: keuze(MEDEDELING_SOORTEN, "Kies waar de mededeling over gaat."),
    titel: verplichteTekst("een titel", 120),
    tekst: verplichteTekst("een zin over wat er aan de hand is", 1000),
    betekenis: vrijeTekst(500),
    locatieId: optioneelId("Kies een plaats uit de lijst, of maak het veld leeg."),
    productCode: vrijeTekst(40),
    van: optioneelMoment().refine((moment) => moment !== null, MOMENT_FOUT).transform((moment) => moment ?? new Date(0)),
    tot: optioneelMoment(),
  })
  // A begin that could not be read has its own sentence; then there is nothing to compare with.
  .refine(({ van, tot }) => !((van as unknown) instanceof Date) || tot === null || tot > van, { path: ["tot"], error: "Het einde ligt na het begin." });

export const BeeindigMededelingInput = z.strictObject({ id: idVeld(), versie: geheel({ min: 1, max: 2_000_000_000 }) });
