import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";
import { KORT_VORM, TEKST_DOELEN } from "@/lib/domain/tekst/standaardtekst";
import { findOnbekend } from "@/lib/domain/tekst/variabelen";
import { BESTAAND, geheel, idVeld, keuze, meerdere, verplichteTekst, vinkje, vrijeTekst } from "../beheer/velden";

/** What a text and a macro both have: how one finds it, where it fits, and whose it is. */
export const VINDBAAR = {
  ...BESTAAND,
  kort: verplichteTekst("een korte naam", 30).transform((naam) => naam.toLowerCase()).refine((naam) => naam === "" || KORT_VORM.test(naam), "Gebruik kleine letters, cijfers en streepjes, zoals wij-komen."),
  titel: verplichteTekst("een titel", 120),
  kwis: meerdere(keuze(KWIS)), statussen: meerdere(keuze(MELDING_STATUSES)),
  productCode: vrijeTekst(40),
  gedeeld: vinkje(),
} as const;

const noemOnbekend = (tekst: string): string => `Deze naam tussen accolades kennen wij niet: ${findOnbekend(tekst).join(", ")}. Kies een naam uit de lijst.`;

/** A text with variables; one that does not exist is refused here, and not when somebody wants to send it. */
export const StandaardtekstInput = z.strictObject({
  ...VINDBAAR,
  tekst: verplichteTekst("een tekst", 5000).refine((tekst) => findOnbekend(tekst).length === 0, { error: ({ input }) => noemOnbekend(String(input)) }),
  doel: keuze(TEKST_DOELEN, "Kies voor wie deze tekst is."),
});

/** Out of use or back in use. */
export const ArchiefInput = z.strictObject({ id: idVeld(), versie: geheel({ min: 1, max: 2_000_000_000 }), actief: vinkje() });
