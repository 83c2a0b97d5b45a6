"use client";

import { useState, type KeyboardEvent } from "react";
import { KwisChip } from "@/components/melding/kwis-chip";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { PRIORITEIT } from "@/lib/i18n/teksten";
import type { TriageZaak } from "@/lib/queries/wachtrij/get-triage";
import { ACTIE_WOORD } from "./actie-woorden";
import { useKeuzes } from "./use-keuzes";

type Props = { zaak: TriageZaak; onBesluit: (stappen: readonly FormData[]) => void; onLoop: (stap: 1 | -1) => void };
type Vraag = "assign" | "mark-gereed" | null;

const REDEN = "Gekozen bij het doorlopen van de wachtrij.";
const PRIORITEITEN = ([1, 2, 3, 4] as const).map((waarde) => ({ waarde: String(waarde), label: <><b>{waarde}</b> {PRIORITEIT[waarde]}</> }));
const grootKnop = "min-h-14 flex-1 basis-[46%] justify-center sm:basis-0";

function toForm({ nummer, versie }: TriageZaak, velden: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries({ nummer: String(nummer), versie: String(versie), ...velden })) form.set(naam, waarde);
  return form;
}

function Colleagues({ eigenaarId }: { eigenaarId: string | null }) {
  const keuzes = useKeuzes();
  return <Select key={keuzes ? 1 : 0} naam="eigenaarId" label="Aan wie geeft u dit over?" autoFocus required leeg={keuzes ? "Kies een collega" : "Bezig met ophalen …"} opties={(keuzes?.eigenaren ?? []).map(({ id, naam }) => ({ waarde: id, label: naam, uit: id === eigenaarId }))} />;
}

/** The letter of a soort or the number of a priority chooses it; then the keys of the decisions work again. */
function pressTile(event: KeyboardEvent<HTMLElement>): void {
  const tegel = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]")].find(({ value }) => value.charAt(0).toLowerCase() === event.key.toLowerCase());
  if (!tegel || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  tegel.click();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Soort and priority put right first, then one press: mine, of a colleague, answered, or the next. */
export function TriageBesluit({ zaak, onBesluit, onLoop }: Props) {
  const [kwis, setKwis] = useState<string>(zaak.kwis);
  const [prioriteit, setPrioriteit] = useState("");
  const [vraag, setVraag] = useState<Vraag>(null);
  const mag = (actie: TriageZaak["acties"][number]) => zaak.acties.includes(actie);
  const indeling = kwis !== zaak.kwis || prioriteit !== "" ? [toForm(zaak, { actie: "classify", ...(kwis === zaak.kwis ? {} : { kwis }), ...(prioriteit ? { prioriteit, reden: REDEN } : {}) })] : [];
  const besluit = (velden: Readonly<Record<string, string>>) => onBesluit([...indeling, toForm(zaak, velden)]);
  return (
    <>
      {mag("classify") ? (
        <div className="flex flex-col gap-4" onKeyDown={pressTile}>
          <RadioTiles naam="kwis" label={<>Soort <KeyHint toets="T" /></>} kolommen={5} className="sm:[&_.grid]:grid-cols-3!" tegels={KWIS.map((soort) => ({ waarde: soort, label: <KwisChip kwis={soort} metWoord /> }))} gekozen={zaak.kwis} onChange={(event) => setKwis(event.target.value as Kwis)} />
          <RadioTiles naam="prioriteit" label={<>Prioriteit <KeyHint toets="P" />{zaak.prioriteit ? ` nu ${zaak.prioriteit}` : ""}</>} kolommen={4} tegels={PRIORITEITEN} gekozen="" onChange={(event) => setPrioriteit(event.target.value)} />
          {(["classify", "prioriteit"] as const).map((teken, index) => <button key={teken} type="button" hidden data-bediening={teken} onClick={() => document.querySelectorAll<HTMLElement>(index === 0 ? 'input[name="kwis"]:checked' : 'input[name="prioriteit"]')[0]?.focus()} />)}
        </div>
      ) : null}
      {vraag ? (
        <form key={vraag} className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); besluit({ actie: vraag, ...Object.fromEntries([...new FormData(event.currentTarget)].map(([naam, waarde]) => [naam, String(waarde)])) }); }} onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit(); if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); setVraag(null); } }}>
          {vraag === "assign" ? <Colleagues eigenaarId={zaak.eigenaarId} /> : <Textarea naam="oplossing" label="Uw antwoord" hint={`${zaak.klant} leest dit. De melding is dan klaar.`} autoFocus required rows={4} />}
          <div className="flex gap-2"><Button type="submit" kind="vol" className="min-h-11">{vraag === "assign" ? "Overgeven en volgende" : "Versturen en volgende"}</Button><Button className="min-h-11" onClick={() => setVraag(null)}>Toch niet</Button></div>
        </form>
      ) : null}
      <div role="group" aria-label="Besluit" className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap gap-2 border-t border-line bg-surface p-3 lg:sticky lg:bottom-3 lg:rounded-xl lg:border lg:shadow-zweef">
        {mag("take") ? <Button kind="vol" className={grootKnop} data-bediening="take" onClick={() => besluit({ actie: "take" })}>Ik doe dit<KeyHint toets="I" opVol /></Button> : null}
        {mag("assign") ? <Button className={grootKnop} data-bediening="assign" onClick={() => setVraag("assign")}>Overgeven<KeyHint toets="A" /></Button> : null}
        {mag("mark-gereed") ? <Button className={grootKnop} data-bediening="mark-gereed" onClick={() => setVraag("mark-gereed")}>Beantwoorden<KeyHint toets={ACTIE_WOORD["mark-gereed"].toets ?? ""} /></Button> : null}
        {indeling.length > 0 ? <Button className={grootKnop} onClick={() => onBesluit(indeling)}>Alleen indelen</Button> : <Button className={grootKnop} onClick={() => onLoop(1)}>Overslaan<KeyHint toets="J" /></Button>}
      </div>
    </>
  );
}
