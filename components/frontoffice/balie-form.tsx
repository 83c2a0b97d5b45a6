"use client";

import { Bike, IdCard, KeyRound, MessageCircleQuestion, MonitorSmartphone, Plus } from "lucide-react";
import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { KeyHint } from "@/components/ui/key-hint";
import { LinkButton } from "@/components/ui/link-button";
import { keepTyped } from "@/components/ui/keep-typed";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { UITGIFTE, type TerugKeuze, type UitgifteSoort } from "@/lib/domain/uitgifte/uitgifte";
import { LEEG_FORMULIER, type FormulierActie, type FormulierStand } from "./formulier";
import { useActie } from "./use-actie";

type Props = { meegeefActie: FormulierActie; vraagActie: FormulierActie; terugKeuzes: readonly TerugKeuze[] };
type Soort = UitgifteSoort | "vraag" | "anders";
const TEGELS = [
  { waarde: "dagpas", label: "Dagpas", icoon: <IdCard aria-hidden /> }, { waarde: "sleutel", label: "Sleutel", icoon: <KeyRound aria-hidden /> }, { waarde: "apparatuur", label: "Apparatuur", icoon: <MonitorSmartphone aria-hidden /> },
  { waarde: "fiets", label: "Fiets", icoon: <Bike aria-hidden /> }, { waarde: "vraag", label: "Meteen geholpen", icoon: <MessageCircleQuestion aria-hidden /> },
  { waarde: "anders", label: "Nieuwe melding", icoon: <Plus aria-hidden /> },
];
/** Sends from anywhere in the form, also from a text of several lines. */
function onToets(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
  }
}

function Meegeven({ soort, terugKeuzes, fouten }: { soort: UitgifteSoort; terugKeuzes: readonly TerugKeuze[]; fouten: FormulierStand["fouten"] }) {
  const [terug, setTerug] = useState(terugKeuzes[0]?.waarde ?? "");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextInput naam="wat" label={UITGIFTE[soort].vraag} autoComplete="off" fout={redenOf(fouten, "wat")} />
      <div className="flex flex-col gap-2">
        <TextInput naam="terugVoor" label="Wanneer terug?" type="datetime-local" value={terug} onChange={(event) => setTerug(event.target.value)} fout={redenOf(fouten, "terugVoor")} />
        <div role="group" aria-label="Snel kiezen" className="flex flex-wrap gap-1.5">
          {terugKeuzes.map(({ waarde, label }) => <button key={waarde} type="button" aria-pressed={waarde === terug} onClick={() => setTerug(waarde)} className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-surface px-3.5 hover:bg-sunken aria-pressed:border-petrol aria-pressed:bg-petrol-soft aria-pressed:font-semibold">{label}</button>)}
        </div>
      </div>
    </div>
  );
}

function Vraag({ fouten }: { fouten: FormulierStand["fouten"] }) {
  return (
    <>
      <input type="hidden" name="direct" value="ja" /><input type="hidden" name="kanaal" value="balie" />
      <Textarea naam="omschrijving" label="Wat vroeg de bezoeker?" rows={2} fout={redenOf(fouten, "omschrijving")} />
      <Textarea naam="oplossing" label="Wat hebt u gedaan of gezegd?" rows={2} hint="De klant leest dit terug." fout={redenOf(fouten, "oplossing")} />
    </>
  );
}

function Formulier({ meegeefActie, vraagActie, terugKeuzes, onKlaar }: Props & { onKlaar: () => void }) {
  const [soort, setSoort] = useState<Soort>("dagpas");
  const [klantId, setKlantId] = useState<string | null>(null);
  const [sleutel] = useState(() => crypto.randomUUID());
  const [stand, doe] = useActie((vorige, form) => (form.get("soort") === "vraag" ? withNaam(form, vraagActie) : meegeefActie(vorige, form)), { onKlaar });
  const naamFout = redenOf(stand.fouten, "naam") ?? redenOf(stand.fouten, "klant") ?? redenOf(stand.fouten, "melderId");
  return (
    <form action={doe} onReset={keepTyped(stand)} onKeyDown={onToets} noValidate aria-label="Bezoeker helpen" className="flex flex-col gap-5 rounded-xl border border-line bg-surface px-5 py-5 text-lg">
      <input type="hidden" name="sleutel" value={sleutel} />
      <Combobox bron="/api/zoek/klanten" naam="naam" waardeNaam="klantId" label="Wie staat er voor u?" hint="Kies een collega, of typ de naam van een bezoeker." autoFocus onKies={(klant) => setKlantId(klant?.waarde ?? null)} fout={naamFout} />
      <RadioTiles naam="soort" label="Wat doet u?" kolommen={3} tegels={TEGELS} gekozen={soort} onChange={(event) => setSoort(event.target.value as Soort)} fout={redenOf(stand.fouten, "soort")} />
      {soort === "vraag" ? <Vraag fouten={stand.fouten} /> : soort === "anders" ? null : <Meegeven key={soort} soort={soort} terugKeuzes={terugKeuzes} fouten={stand.fouten} />}
      {stand.status === "fout" && stand.fouten.length === 0 ? <p role="alert" className="text-koper">{stand.melding}</p> : null}
      {soort === "anders" ? <LinkButton kind="vol" size="raak" className="self-start" href={`/intake?kanaal=balie${klantId ? `&klant=${klantId}` : ""}`}>Naar het formulier</LinkButton> : <SubmitButton size="raak" bezig="Bezig" className="self-start">{soort === "vraag" ? "Registreren als geholpen" : "Meegeven"}<KeyHint toets="Ctrl ↵" opVol /></SubmitButton>}
    </form>
  );
}

/** A visitor whom nobody knows here is registered on the own name, with who it was in the text. */
function withNaam(form: FormData, actie: FormulierActie): Promise<FormulierStand> {
  const naam = String(form.get("naam") ?? "").trim();
  if (!form.get("klantId") && naam) { form.set("zelf", "ja"); form.set("omschrijving", `${naam}: ${String(form.get("omschrijving") ?? "")}`); }
  return actie(LEEG_FORMULIER, form);
}

/** Empty again after every visitor, with the name first. */
export function BalieForm(props: Props) {
  const [ronde, setRonde] = useState(0);
  return <Formulier key={ronde} {...props} onKlaar={() => setRonde((was) => was + 1)} />;
}
