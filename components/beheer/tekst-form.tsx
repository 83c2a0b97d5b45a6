"use client";

import { useEffect, useRef, useState, type ComponentProps } from "react";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import { fillVariabelen, VARIABELE_NAMEN, VARIABELEN, type Waarden } from "@/lib/domain/tekst/variabelen";
import { BeheerForm } from "./beheer-form";

type Props = { form: ComponentProps<typeof BeheerForm>; /** Only to read: it is everybody's and somebody else keeps it. */ vast: string | null; begin: string; voorbeeld: number | null };
type Feiten = { readonly waarden: Waarden; readonly fout: string | null };

const LEEG: Feiten = { waarden: {}, fout: null };

async function fetchFeiten(melding: string, signal: AbortSignal): Promise<Feiten> {
  const answer = await fetch(`/teksten/voorbeeld?melding=${encodeURIComponent(melding)}`, { signal, headers: { accept: "application/json" } });
  if (answer.ok) return { waarden: ((await answer.json()) as { waarden: Waarden }).waarden, fout: null };
  return { waarden: {}, fout: "Deze melding kennen wij niet, of u mag haar niet zien." };
}

/** Puts a name between braces where the cursor stands. */
function insert(veld: HTMLTextAreaElement | null, naam: string): void {
  if (!veld) return;
  veld.focus();
  veld.setRangeText(`{{${naam}}}`, veld.selectionStart, veld.selectionEnd, "end");
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The form of a standaardtekst with, as it is typed, what a klant would read on a real melding. */
export function TekstForm({ form, vast, begin, voorbeeld }: Props) {
  const [getypt, setGetypt] = useState(begin);
  const [melding, setMelding] = useState(voorbeeld === null ? "" : `M${voorbeeld}`);
  const [feiten, setFeiten] = useState(LEEG);
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const wacht = setTimeout(() => { if (melding.trim() === "") setFeiten(LEEG); else fetchFeiten(melding.trim(), stop.signal).then(setFeiten, () => undefined); }, 200);
    return () => { clearTimeout(wacht); stop.abort(); };
  }, [melding]);
  const { tekst, gaten } = fillVariabelen(getypt, feiten.waarden);
  const veld = () => vak.current?.querySelector<HTMLTextAreaElement>("textarea[name=tekst]") ?? null;
  return (
    <>
      <Panel kop="Zo leest de klant het">
        <div className="flex flex-col gap-3">
          <TextInput naam="voorbeeldMelding" label="Bij welke melding?" className="max-w-40" value={melding} onChange={(event) => setMelding(event.target.value)} fout={feiten.fout ?? undefined} autoComplete="off" />
          <p className="rounded-lg border border-line bg-sunken px-4 py-3 wrap-anywhere whitespace-pre-wrap" aria-live="polite">{tekst || "Hier komt uw tekst."}</p>
          {gaten.length > 0 ? <p className="text-sm text-koper">Bij deze melding nog in te vullen: {gaten.join(", ")}. Zo gaat de tekst niet weg.</p> : null}
        </div>
      </Panel>
      {vast === null ? (
        <Panel>
          <div ref={vak} onInput={(event) => { if (event.target instanceof HTMLTextAreaElement && event.target.name === "tekst") setGetypt(event.target.value); }}><BeheerForm {...form} /></div>
          <details className="mt-5 border-t border-line pt-4">
            <summary className="w-fit cursor-pointer font-medium">Wat vult Serviceplein zelf in?</summary>
            <ul className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-2">
              {VARIABELE_NAMEN.map((naam) => (
                <li key={naam}>
                  <button type="button" onClick={() => insert(veld(), naam)} className="flex min-h-9 w-full min-w-0 flex-col items-start rounded-sm px-2 py-1 text-left hover:bg-sunken">
                    <code className="text-sm text-petrol wrap-anywhere">{`{{${naam}}}`}</code><span className="text-sm text-ink-2">{VARIABELEN[naam]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </Panel>
      ) : <Panel kop="Deze tekst is van iedereen"><p className="text-ink-2">De coördinator en de productbeheerder houden deze tekst bij. Wilt u het anders? Maak een eigen tekst.</p></Panel>}
    </>
  );
}
