"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Conflict, ConflictRegel } from "@/lib/contracts/samen/conflict";

const tegel = "flex min-w-0 items-start gap-2.5 rounded-lg border border-line-strong p-3 has-checked:border-petrol has-checked:bg-petrol-soft";

/** Both values side by side; one of them is kept. */
function Kies({ regel: { veld, label, mijn, ander, wie } }: { regel: ConflictRegel }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        <label className={tegel}>
          <input type="radio" name={`keuze-${veld}`} value="mijn" defaultChecked className="mt-1 size-[1.15em] shrink-0 accent-petrol" />
          <span className="min-w-0 wrap-anywhere"><span className="block text-sm text-ink-2">Houd die van mij</span>{mijn}</span>
        </label>
        <label className={tegel}>
          <input type="radio" name={`keuze-${veld}`} value="ander" className="mt-1 size-[1.15em] shrink-0 accent-petrol" />
          <span className="min-w-0 wrap-anywhere"><span className="block text-sm text-ink-2">Neem die van {wie ?? "de ander"}</span>{ander}</span>
        </label>
      </div>
    </fieldset>
  );
}

/** What the other wrote beside what I wrote: nothing to choose, and nothing lost. */
function Naast({ regel: { label, mijn, ander, wie } }: { regel: ConflictRegel }) {
  return (
    <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
      {mijn !== null ? <div className="min-w-0 rounded-lg border border-line p-3 wrap-anywhere whitespace-pre-line"><span className="block text-sm text-ink-2">{label} van u</span>{mijn}</div> : null}
      <div className="min-w-0 rounded-lg border border-line p-3 wrap-anywhere whitespace-pre-line"><span className="block text-sm text-ink-2">{label}{wie ? ` · ${wie}` : ""}</span>{ander}</div>
    </div>
  );
}

/** Two people worked on one melding: what differs, by whom and when, and what to do about it. */
export function ConflictKeuze({ conflict: { regels, vanAnder, kan, tekst }, onSluit }: { conflict: Conflict; onSluit: () => void }) {
  const isKies = ({ veld, mijn }: ConflictRegel) => kan && mijn !== null && veld !== "tekst";
  return (
    <div className="flex flex-col gap-4">
      <Notice kind="let-op" role="alert" kop="Iemand anders werkte ook aan deze melding.">{kan ? "Bekijk wat er anders is. Uw tekst staat er nog." : "Wat u wilde doen, kan nu niet meer."}</Notice>
      {regels.map((regel) => (isKies(regel) ? <Kies key={regel.veld} regel={regel} /> : <Naast key={regel.veld} regel={regel} />))}
      {vanAnder.map((veld) => <input key={veld} type="hidden" name={`keuze-${veld}`} value="ander" />)}
      {kan ? null : (
        <div className="flex flex-wrap gap-2">
          {tekst ? <SubmitButton name="bewaarNotitie" value="ja" bezig="Bezig">Bewaar mijn tekst als notitie</SubmitButton> : null}
          <Button onClick={onSluit}>Laat het zo</Button>
        </div>
      )}
    </div>
  );
}
