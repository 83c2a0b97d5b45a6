import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { NORM_SOORTEN } from "@/lib/domain/sla/norm";
import { EENHEDEN } from "@/lib/domain/sla/norm-tijd";
import { BESTAAND, geheel, idVeld, keuze, optioneelGeheel, vrijeTekst } from "./velden";

/** The clocks of a melding, and how long a klant may hear nothing. */
const BEHEER_NORM_SOORTEN = [...NORM_SOORTEN, "stilte"] as const;

export const NormInput = z.strictObject({
  ...BESTAAND,
  kwis: keuze(KWIS),
  prioriteit: optioneelGeheel({ min: 1, max: 4 }),
  soort: keuze(BEHEER_NORM_SOORTEN),
  waarde: geheel({ min: 1, max: 10_000 }),
  eenheid: keuze(EENHEDEN),
  kalenderCode: vrijeTekst(40),
});

export const VerwijderNormInput = z.strictObject({ id: idVeld(), versie: geheel({ min: 1, max: 2_000_000_000 }) });
