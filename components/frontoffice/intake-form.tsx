"use client";

import { Paperclip } from "lucide-react";
import Link from "next/link";
import { useCallback, useEffect, useRef, useState } from "react";
import { ArtikelSuggesties } from "@/components/artikel/artikel-suggesties";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { keepTyped } from "@/components/ui/keep-typed";
import { FileInput } from "@/components/ui/file-input";
import { KeyHint } from "@/components/ui/key-hint";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { ComboOptie } from "@/components/ui/use-opties";
import { redenOf } from "@/components/ui/veld-reden";
import type { FormulierActie } from "./formulier";
import { deriveIndeling, IndelingVelden } from "./indeling-velden";
import { addConcept, beginConcepten, dropConcept, keepConcepten, type IntakeConcept, type IntakeConcepten } from "./intake-concept";
import { IntakeDubbelen } from "./intake-dubbelen";
import { sendBestanden } from "./send-bestanden";
import { IntakeTabs } from "./intake-tabs";
import { KanaalKeuze, WIE_IS_HET } from "./kanaal-keuze";
import { BriefingFout, KlantBriefing, useBriefing } from "./klant-briefing";
import { useActie } from "./use-actie";
import { useVoorstel } from "./use-voorstel";

type Props = { intakeActie: FormulierActie; navraagActie: FormulierActie; nu: number };
type Gemaakt = { readonly nummer: string; readonly zin: string };
type StukProps = Props & { concept: IntakeConcept; onConcept: (concept: IntakeConcept) => void; /** Sent or thrown away. */ onWeg: (sleutel: string) => void; onGemaakt: (gemaakt: Gemaakt) => void };

/** Channels by which a file comes along. */
const MET_BESTAND: ReadonlySet<string> = new Set(["post", "chat", "email"]);

/** Alt with a digit takes a proposal, also while typing; Ctrl+Enter registers. */
function onToets(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.currentTarget.requestSubmit(event.currentTarget.querySelector<HTMLButtonElement>("[data-registreer]")); }
  const cijfer = event.altKey ? /^Digit([1-3])$/.exec(event.code)?.[1] : undefined;
  if (cijfer) { event.preventDefault(); event.currentTarget.querySelector<HTMLButtonElement>(`[data-voorstel="${cijfer}"]`)?.click(); }
}

function Formulier({ intakeActie, navraagActie, nu, concept, onConcept, onWeg, onGemaakt }: StukProps) {
  const [stand, doe] = useActie(intakeActie, { stil: true });
  const [direct, setDirect] = useState(concept.oplossing !== "");
  const voorstel = useVoorstel(concept.tekst);
  const { briefing, fout, renew } = useBriefing(concept.klant?.waarde ?? null);
  const set = useCallback((deel: Partial<IntakeConcept>) => onConcept({ ...concept, ...deel }), [concept, onConcept]);
  const klaar = useRef(false);
  const bestanden = useRef<readonly File[]>([]);
  useEffect(() => {
    if (stand.status !== "klaar" || klaar.current) return;
    klaar.current = true;
    const nummer = stand.waarden["nummer"] ?? "";
    void sendBestanden(bestanden.current, nummer).then((mis) => {
      onGemaakt({ nummer, zin: `${stand.melding ?? ""}${mis}` });
      onWeg(concept.sleutel);
    });
  }, [stand, concept.sleutel, onWeg, onGemaakt]);
  const werkplek = briefing?.klant.werkplekId ? { waarde: briefing.klant.werkplekId, label: briefing.klant.werkplek ?? "" } : null;
  const indeling = deriveIndeling({ concept, voorstel, werkplek });
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <form action={doe} onReset={keepTyped(stand)} noValidate onKeyDown={onToets} className="flex flex-col gap-4">
        {/* Enter in a field registers; without this it would press the first button, which may link to another melding. */}
        <button type="submit" hidden />
        <ErrorSummary fouten={stand.fouten} />
        {stand.status === "fout" && stand.fouten.length === 0 ? <Notice kind="let-op" role="alert">{stand.melding}</Notice> : null}
        <input type="hidden" name="sleutel" value={concept.sleutel} /><input type="hidden" name="zelf" value={concept.zelf ? "ja" : ""} /><input type="hidden" name="direct" value={direct ? "ja" : ""} />
        {concept.zelf ? <input type="hidden" name="klantId" value="" /> : (
          <Combobox bron="/api/zoek/klanten" naam="klant" waardeNaam="klantId" label={WIE_IS_HET[concept.kanaal] ?? "Wie is het?"} hint="Naam, toestel, e-mail, kamer of meldingnummer." autoFocus start={concept.klant} onKies={(klant) => set({ klant, locatie: undefined })} fout={redenOf(stand.fouten, "klant") ?? redenOf(stand.fouten, "melderId")} />
        )}
        <Checkbox naam="onbekend" label="Niet gevonden: registreer op mijn eigen naam" checked={concept.zelf} onChange={(event) => set({ zelf: event.target.checked, klant: event.target.checked ? null : concept.klant })} />
        <KanaalKeuze gekozen={concept.kanaal} onKies={(kanaal) => set({ kanaal })} />
        <Textarea naam="omschrijving" label="Wat is er aan de hand?" rows={3} value={concept.tekst} onChange={(event) => set({ tekst: event.target.value })} fout={redenOf(stand.fouten, "omschrijving")} />
        {/* Outside the form: the file goes by itself, after the melding exists. */}
        {MET_BESTAND.has(concept.kanaal) ? <FileInput naam="bestand" form="los" label="Brief, scan of bestand" optioneel multiple accept="image/jpeg,image/png,image/webp,application/pdf" icoon={<Paperclip aria-hidden className="size-5 shrink-0 text-petrol" />} onChange={(event) => { bestanden.current = [...(event.target.files ?? [])]; }} /> : null}
        <ArtikelSuggesties veld="omschrijving" gelezen="" sleutel={null} />
        <IndelingVelden concept={concept} voorstel={voorstel} werkplek={werkplek} fouten={stand.fouten} onSet={set} />
        <IntakeDubbelen vraag={{ tekst: concept.tekst, locatieId: indeling.locatie?.waarde ?? null, productCode: indeling.product?.waarde ?? null, kwis: indeling.kwis ?? null }} kanKoppelen={concept.klant !== null && !concept.zelf} />
        {direct ? <Textarea naam="oplossing" label="Wat is er gedaan?" hint="De klant leest dit in de gereedmelding." autoFocus value={concept.oplossing} onChange={(event) => set({ oplossing: event.target.value })} fout={redenOf(stand.fouten, "oplossing")} /> : null}
        <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap gap-2.5 bg-paper px-1 py-3 max-md:static">
          <SubmitButton data-registreer bezig="Bezig met registreren">{direct ? "Registreren en gereed melden" : "Registreren"}<KeyHint toets="Ctrl ↵" opVol /></SubmitButton>
          <Button onClick={() => setDirect(!direct)}>{direct ? "Toch alleen registreren" : "Registreren en gereed melden"}</Button>
          <Button kind="stil" onClick={() => onWeg(concept.sleutel)}>Leegmaken</Button>
        </div>
      </form>
      <aside aria-label="Klant" className="rounded-xl border border-line bg-surface p-4 lg:sticky lg:top-4">
        {briefing ? <KlantBriefing briefing={briefing} nu={nu} navraagActie={navraagActie} /> : fout ? <BriefingFout onOpnieuw={renew} /> : (
          <p className="text-ink-2">{concept.klant ? "Bezig met ophalen …" : concept.zelf ? "U registreert op uw eigen naam. Schrijf in de tekst wie het was en hoe wij die bereiken." : "Zodra u een klant kiest, ziet u hier wie het is, wat er openstaat en wat er eerder was."}</p>
        )}
      </aside>
    </div>
  );
}

/**
 * All forms at once, one per caller, kept on this device; after registering one it is gone and says what was made.
 * Opened for a klant there is one for that klant, beside whatever was left unfinished.
 */
export function IntakeForm({ klant, kanaal = null, ...props }: Props & { klant: ComboOptie | null; kanaal?: string | null }) {
  const [concepten, setConcepten] = useState<IntakeConcepten | null>(null);
  const [gemaakt, setGemaakt] = useState<Gemaakt | null>(null);
  useEffect(() => {
    setConcepten((was) => was ?? beginConcepten(klant, kanaal));
    if (klant ?? kanaal) window.history.replaceState(null, "", "/intake");
  }, [klant, kanaal]);
  const change = useCallback((next: (was: IntakeConcepten) => IntakeConcepten) => setConcepten((was) => {
    if (!was) return was;
    const nieuw = next(was);
    keepConcepten(nieuw);
    return nieuw;
  }), []);
  const onConcept = useCallback((concept: IntakeConcept) => change((was) => ({ ...was, lijst: was.lijst.map((een) => (een.sleutel === concept.sleutel ? concept : een)) })), [change]);
  const onWeg = useCallback((sleutel: string) => change((was) => dropConcept(was, sleutel)), [change]);
  const concept = concepten?.lijst.find(({ sleutel }) => sleutel === concepten.actief);
  if (!concepten || !concept) return <p className="text-ink-2 laat-zien">Bezig met openen …</p>;
  return (
    <div className="flex flex-col gap-5">
      {gemaakt ? <Notice kind="gelukt" role="status" actie={<LinkButton size="klein" href={`/wachtrij/${gemaakt.nummer}`}>Openen</LinkButton>}><Link className="font-semibold underline underline-offset-2" href={`/wachtrij/${gemaakt.nummer}`}>{gemaakt.nummer}</Link> is {gemaakt.zin}. U kunt meteen de volgende invullen.</Notice> : null}
      <IntakeTabs concepten={concepten} onKies={(actief) => change((was) => ({ ...was, actief }))} onNieuw={() => change(addConcept)} onWeg={onWeg} />
      <Formulier key={concept.sleutel} {...props} concept={concept} onConcept={onConcept} onWeg={onWeg} onGemaakt={setGemaakt} />
    </div>
  );
}
