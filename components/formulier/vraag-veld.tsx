import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { FieldGroup, type FieldText } from "@/components/ui/field";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf, type VeldReden } from "@/components/ui/veld-reden";
import { veldNaam, type VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";
import type { Vraag } from "@/lib/domain/formulier/vraag";
import { DatumTijd } from "./datum-tijd";

/** Where places and people are looked up while typing. */
export type Bronnen = { readonly locatie: string; readonly persoon: string };
type Props = { vraag: Vraag; velden: VeldWaarden; fouten: readonly VeldReden[]; vandaag: string; bronnen: Bronnen };

/** From this many on, tiles take more room than they help. */
const VEEL_OPTIES = 7;

function Keuze({ vraag: { opties = [], verplicht }, waarde, tekst }: { vraag: Vraag; waarde: string; tekst: FieldText }) {
  if (opties.length >= VEEL_OPTIES) return <Select {...tekst} leeg="Kies een antwoord" opties={opties.map((optie) => ({ waarde: optie, label: optie }))} defaultValue={waarde} />;
  const tegels = opties.map((optie) => ({ waarde: optie, label: optie }));
  return <RadioTiles {...tekst} tegels={verplicht ? tegels : [...tegels, { waarde: "", label: "Geen voorkeur" }]} gekozen={waarde === "" && verplicht ? undefined : waarde} />;
}

function Meerkeuze({ vraag: { opties = [] }, waarden, tekst }: { vraag: Vraag; waarden: readonly string[]; tekst: FieldText }) {
  return (
    <FieldGroup {...tekst}>
      <div className="grid sm:grid-cols-2 sm:gap-x-5">
        {opties.map((optie, index) => <Checkbox key={optie} id={`${tekst.naam}-${index}`} naam={tekst.naam} value={optie} label={optie} defaultChecked={waarden.includes(optie)} />)}
      </div>
    </FieldGroup>
  );
}

/** One question as the field that suits it. Browsers get the limits as a hint; the server judges. */
export function VraagVeld({ vraag, velden, fouten, vandaag, bronnen }: Props) {
  const naam = veldNaam(vraag.sleutel);
  const waarde = velden[vraag.sleutel]?.[0] ?? "";
  const tekst: FieldText = { naam, label: vraag.label, hint: vraag.hulp, fout: redenOf(fouten, naam), optioneel: !vraag.verplicht };
  switch (vraag.soort) {
    case "tekst": return vraag.lang ? <Textarea {...tekst} rows={3} maxLength={vraag.max} defaultValue={waarde} /> : <TextInput {...tekst} maxLength={vraag.max} defaultValue={waarde} />;
    case "getal": return <TextInput {...tekst} inputMode="decimal" autoComplete="off" defaultValue={waarde} className="[&_input]:max-w-60" />;
    case "keuze": return <Keuze vraag={vraag} waarde={waarde} tekst={tekst} />;
    case "meerkeuze": return <Meerkeuze vraag={vraag} waarden={velden[vraag.sleutel] ?? []} tekst={tekst} />;
    case "datumtijd": return <DatumTijd vraag={vraag} velden={velden} tekst={tekst} vandaag={vandaag} />;
    case "locatie": case "persoon":
      return <Combobox {...tekst} waardeNaam={veldNaam(vraag.sleutel, "id")} bron={bronnen[vraag.soort]} start={waarde ? { waarde: velden[`${vraag.sleutel}.id`]?.[0] ?? "", label: waarde } : null} />;
    case "bestand": return null;
  }
}
