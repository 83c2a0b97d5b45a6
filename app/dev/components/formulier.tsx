import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileInput } from "@/components/ui/file-input";
import { FormDraft } from "@/components/ui/form-draft";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";

const FOUTEN = [{ veld: "telefoon", reden: "Vul een telefoonnummer in met 10 cijfers" }];

export function Formulier() {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-2xl">Formulier</h2>
      <form method="get" className="flex max-w-tekst flex-col gap-6">
        <ErrorSummary fouten={FOUTEN} />
        <Textarea naam="omschrijving" label="Wat is er aan de hand?" hint="Schrijf het op zoals u het zou zeggen." />
        <Combobox naam="plaats" waardeNaam="locatieId" bron="/dev/components/opties" label="Waar is het?" hint="Typ een gebouw, zaal of nummer." />
        <TextInput naam="telefoon" label="Telefoonnummer" type="tel" autoComplete="tel" defaultValue="4412" fout={redenOf(FOUTEN, "telefoon")} />
        <Select naam="kanaal" label="Kanaal" leeg="Kies een kanaal" opties={[{ waarde: "telefoon", label: "Telefoon" }, { waarde: "balie", label: "Balie" }]} optioneel />
        <RadioTiles
          naam="kwis" label="Waar gaat het over?" gekozen="S"
          tegels={KWIS_TEGELS.map(({ kwis, kop, uitleg }) => ({ waarde: kwis, label: kop, uitleg, icoon: <KwisIcoon kwis={kwis} /> }))}
        />
        <FileInput naam="foto" label="Foto" accept="image/*" multiple optioneel hint="Hooguit vijf foto's." />
        <Checkbox naam="spoed" label="Er is gevaar" hint="Bel dan ook 4400." />
        <div className="flex items-center gap-4"><SubmitButton size="raak">Versturen</SubmitButton><FormDraft sleutel="onderdelen" /></div>
      </form>
    </section>
  );
}
