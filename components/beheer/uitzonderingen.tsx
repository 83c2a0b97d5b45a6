import { Panel } from "@/components/ui/panel";
import { BeheerForm } from "./beheer-form";
import type { BeheerActie } from "./form-types";
import { KnopForm } from "./knop-form";

type UitzonderingItem = { readonly id: string; readonly datum: string; readonly tijden: string; readonly omschrijving: string; readonly locatie: string | null };
type Props = { kalenderCode: string; versie: number; items: readonly UitzonderingItem[]; voegToe: BeheerActie; verwijder: BeheerActie };

const dutchDate = (datum: string): string => datum.split("-").reverse().join("-");

/** Dates on which a calendar is other than its week, for everywhere or one place. */
export function Uitzonderingen({ kalenderCode, versie, items, voegToe, verwijder }: Props) {
  return (
    <Panel kop="Uitzonderingen">
      {items.length === 0 ? <p className="mb-4 text-ink-2">Er zijn geen uitzonderingen.</p> : (
        <ul className="mb-4 divide-y divide-line">
          {items.map(({ id, datum, tijden, omschrijving, locatie }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <span><span className="font-medium tabular-nums">{dutchDate(datum)}</span> {omschrijving} <span className="text-ink-2">· {tijden}{locatie ? ` · ${locatie}` : ""}</span></span>
              <KnopForm actie={verwijder} vast={{ id, kalenderCode, versie: String(versie) }} knop="Verwijderen" size="klein" voor={`van ${dutchDate(datum)}`} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="mb-3 border-t border-line pt-4 text-base">Uitzondering toevoegen</h3>
      <BeheerForm
        key={versie} actie={voegToe} versie={versie} vast={{ kalenderCode }} knop="Uitzondering toevoegen"
        groepen={[{
          velden: [
            { soort: "datum", naam: "datum", label: "Datum", smal: true, waarde: "" },
            { soort: "tekst", naam: "tijden", label: "Open", optioneel: true, hint: "Leeg is de hele dag gesloten.", smal: true, waarde: "" },
            { soort: "tekst", naam: "omschrijving", label: "Omschrijving", smal: true, waarde: "" },
            { soort: "zoek", naam: "locatieId", label: "Alleen voor deze plaats", optioneel: true, smal: true, bron: "/beheer/opties/locaties", start: null },
          ],
        }]}
      />
    </Panel>
  );
}
