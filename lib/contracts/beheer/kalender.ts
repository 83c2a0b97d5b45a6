import { z } from "zod";
import { BEVRIJDINGSDAG_KEUZES } from "@/lib/domain/sla/feestdagen";
import { EENHEDEN } from "@/lib/domain/sla/norm-tijd";
import { datum, geheel, idVeld, keuze, optioneelGeheel, optioneelId, verplichteTekst, vinkje, vrijeTekst } from "./velden";

const dag = () => vrijeTekst(200);
const code = () => verplichteTekst("een code", 40).refine((tekst) => /^[a-z0-9][a-z0-9-]*$/.test(tekst), "Gebruik kleine letters, cijfers en streepjes.");

export const KalenderInput = z.strictObject({
  /** The code it was read with; absent for a new one, as a code never changes. */
  id: vrijeTekst(40),
  versie: optioneelGeheel({ min: 1, max: 2_000_000_000 }),
  code: code(),
  naam: verplichteTekst("een naam"),
  altijdOpen: vinkje(),
  feestdagen: vinkje(),
  goedeVrijdag: vinkje(),
  bevrijdingsdag: keuze(BEVRIJDINGSDAG_KEUZES),
  /** Opening hours per weekday as people write them: "07:30-12:30, 13:00-24:00". */
  dag1: dag(), dag2: dag(), dag3: dag(), dag4: dag(), dag5: dag(), dag6: dag(), dag7: dag(),
});

export const UitzonderingInput = z.strictObject({
  kalenderCode: verplichteTekst("een kalender", 40),
  versie: geheel({ min: 1, max: 2_000_000_000 }),
  datum: datum(),
  /** Empty means closed that day. */
  tijden: vrijeTekst(200),
  omschrijving: verplichteTekst("een omschrijving"),
  locatieId: optioneelId("Kies een plaats uit de lijst, of maak het veld leeg."),
});

export const VerwijderUitzonderingInput = z.strictObject({ id: idVeld(), kalenderCode: verplichteTekst("een kalender", 40), versie: geheel({ min: 1, max: 2_000_000_000 }) });

/** What would be the deadline? Nothing is changed by it. */
export const UiterlijkProefInput = z.strictObject({
  ontvangenOp: verplichteTekst("een datum en tijd", 16).refine((tekst) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(tekst) && !Number.isNaN(Date.parse(`${tekst}Z`)), "Vul een datum en tijd in."),
  waarde: geheel({ min: 1, max: 10_000 }),
  eenheid: keuze(EENHEDEN),
  kalenderCode: verplichteTekst("een kalender", 40),
});
