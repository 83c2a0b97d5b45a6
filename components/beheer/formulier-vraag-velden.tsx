import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { listVoorwaarden, packVoorwaarde } from "@/lib/domain/formulier/voorwaarde-keuzes";
import type { Vraag } from "@/lib/domain/formulier/vraag";
import type { BeheerState } from "./form-types";
import { GRENS_WOORD } from "./formulier-woorden";

/** Fields of all questions stand on one page: each has a name of its own. */
const veldVan = ({ sleutel }: Vraag) => (naam: string): string => `${sleutel}.${naam}`;

type Props = { vraag: Vraag; eerder: readonly Vraag[]; state: BeheerState };

/** When the question is asked: always, or only after an answer to one above it. */
function Voorwaarde({ vraag, eerder, state }: Props) {
  const { als } = vraag;
  const naamVan = veldVan(vraag);
  const keuzes = listVoorwaarden(eerder);
  if (keuzes.length === 0 && !als) return null;
  const gekozen = als ? [packVoorwaarde(als, true), packVoorwaarde(als, false)].find((waarde) => keuzes.some((keuze) => keuze.waarde === waarde)) ?? packVoorwaarde(als, true) : "";
  const bekend = gekozen === "" || keuzes.some(({ waarde }) => waarde === gekozen);
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <Select naam={naamVan("als")} label="Wanneer vragen?" leeg="Altijd" opties={[...keuzes, ...(bekend ? [] : [{ waarde: gekozen, label: "De oude voorwaarde (klopt niet meer)" }])].map((keuze) => ({ waarde: keuze.waarde, label: keuze.waarde === gekozen && !bekend ? keuze.label : `Als ${keuze.label}` }))} defaultValue={state.waarden[naamVan("als")] ?? gekozen} fout={redenOf(state.fouten, naamVan("als"))} />
      <TextInput naam={naamVan("alsWaarde")} label="Woord of getal" optioneel hint="Alleen bij ‘…’." defaultValue={state.waarden[naamVan("alsWaarde")] ?? als?.waarde ?? ""} maxLength={80} />
    </div>
  );
}

function Grenzen({ vraag, state }: Omit<Props, "eerder">) {
  const woorden = GRENS_WOORD[vraag.soort];
  const naamVan = veldVan(vraag);
  if (!woorden) return null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(["min", "max"] as const).map((naam) => (
        <TextInput key={naam} naam={naamVan(naam)} label={woorden[naam]} optioneel hint={woorden.hint} inputMode="decimal" defaultValue={state.waarden[naamVan(naam)] ?? (vraag[naam] === undefined ? "" : String(vraag[naam]))} fout={redenOf(state.fouten, naamVan(naam))} />
      ))}
    </div>
  );
}

/** All that can be set of one question; what does not suit its kind is not there. */
export function FormulierVraagVelden({ vraag, eerder, state }: Props) {
  const naamVan = veldVan(vraag);
  return (
    <>
      <TextInput naam={naamVan("label")} label="Vraag" defaultValue={state.waarden[naamVan("label")] ?? vraag.label} fout={redenOf(state.fouten, naamVan("label"))} maxLength={120} />
      <TextInput naam={naamVan("hulp")} label="Uitleg onder de vraag" optioneel defaultValue={state.waarden[naamVan("hulp")] ?? vraag.hulp ?? ""} fout={redenOf(state.fouten, naamVan("hulp"))} maxLength={240} />
      {vraag.soort === "keuze" || vraag.soort === "meerkeuze" ? <Textarea naam={naamVan("opties")} label="Keuzes" hint="Eén per regel." rows={4} defaultValue={state.waarden[naamVan("opties")] ?? (vraag.opties ?? []).join("\n")} fout={redenOf(state.fouten, naamVan("opties"))} /> : null}
      <Grenzen vraag={vraag} state={state} />
      <div className="flex flex-wrap gap-x-6">
        {vraag.soort === "bestand" ? null : <Checkbox naam={naamVan("verplicht")} value="ja" label="Verplicht" defaultChecked={vraag.verplicht} />}
        {vraag.soort === "tekst" ? <Checkbox naam={naamVan("lang")} value="ja" label="Groot vak, voor meer regels" defaultChecked={vraag.lang} /> : null}
        {vraag.soort === "datumtijd" ? <Checkbox naam={naamVan("tijd")} value="ja" label="Ook de tijd vragen" defaultChecked={vraag.tijd} /> : null}
      </div>
      <Voorwaarde vraag={vraag} eerder={eerder} state={state} />
    </>
  );
}
