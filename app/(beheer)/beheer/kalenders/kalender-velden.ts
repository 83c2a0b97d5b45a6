import type { VeldGroep } from "@/components/beheer/veld";
import { WEEKDAGEN } from "@/lib/domain/beheer/parse-week";
import type { KalenderDetail } from "@/lib/queries/beheer/get-kalender";

const BEVRIJDINGSDAG = [{ waarde: "nooit", label: "Werkdag" }, { waarde: "lustrum", label: "Dicht, eens in de vijf jaar" }, { waarde: "altijd", label: "Altijd dicht" }];

/** The form of a calendar: name, week as text per day, holidays. */
export const kalenderVelden = (kalender: KalenderDetail | null): readonly VeldGroep[] => [
  {
    velden: [
      { soort: "tekst", naam: "naam", label: "Naam", smal: true, waarde: kalender?.naam ?? "" },
      { soort: "tekst", naam: "code", label: "Code", hint: kalender ? "De code staat vast." : "Kleine letters, cijfers en streepjes. Staat daarna vast.", smal: true, waarde: kalender?.code ?? "", vast: kalender !== null },
      { soort: "vinkje", naam: "altijdOpen", label: "Dag en nacht open", hint: "Dan tellen de tijden hieronder niet mee.", aan: kalender?.altijdOpen ?? false },
    ],
  },
  {
    kop: "Openingstijden", uitleg: "Schrijf tijden zoals 07:30-17:30, of 08:00-12:00, 13:00-24:00. Leeg is gesloten.",
    velden: WEEKDAGEN.map((dag, index) => ({ soort: "tekst", naam: `dag${index + 1}`, label: `${dag.charAt(0).toUpperCase()}${dag.slice(1)}`, smal: true, waarde: kalender?.dagen[index] ?? (!kalender && index < 5 ? "08:00-17:00" : "") })),
  },
  {
    kop: "Feestdagen",
    velden: [
      { soort: "vinkje", naam: "feestdagen", label: "Dicht op de Nederlandse feestdagen", aan: kalender?.feestdagen ?? true },
      { soort: "vinkje", naam: "goedeVrijdag", label: "Ook dicht op Goede Vrijdag", aan: kalender?.goedeVrijdag ?? false },
      { soort: "keuze", naam: "bevrijdingsdag", label: "5 mei", smal: true, waarde: kalender?.bevrijdingsdag ?? "nooit", opties: BEVRIJDINGSDAG },
    ],
  },
];
