"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { controlClass } from "@/components/ui/field";
import { FormDraft } from "@/components/ui/form-draft";
import { keepTyped } from "@/components/ui/keep-typed";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";
import type { SchrijfVraag } from "./use-schrijf-keuze";

const SchrijfHulp = lazy(async () => ({ default: (await import("./schrijf-hulp")).SchrijfHulp }));

type Props = {
  hulp: SchrijfVraag; tab: { readonly id: string; readonly veld: string; readonly plaats: string; readonly knop: string }; gesproken: boolean;
  /** Which work a message is about; more than one asks. */
  opdrachten: readonly { readonly nummer: number; readonly naam: string }[];
  actie: FormulierActie; verborgen: Readonly<Record<string, string | number>>;
};

/** About which opdracht the message is: one goes along unseen, of more one chooses. */
function OpdrachtKeuze({ opdrachten }: Pick<Props, "opdrachten">) {
  const [eerste, ...meer] = opdrachten;
  if (!eerste) return null;
  if (meer.length === 0) return <input type="hidden" name="opdracht" value={eerste.nummer} />;
  return (
    <select name="opdracht" aria-label="Over welke opdracht?" className={controlClass(undefined, "min-h-9 w-fit max-w-full")}>
      {opdrachten.map(({ nummer, naam }) => <option key={nummer} value={nummer}>{`O${nummer} · ${naam}`}</option>)}
    </select>
  );
}

/** One field and one button. What is typed stays on this device and on the server until it is sent; Ctrl+Enter sends. */
export function SchrijfForm({ hulp, tab: { id, veld, plaats, knop }, gesproken, opdrachten, actie, verborgen }: Props) {
  const [stand, doe] = useActie(actie);
  const form = useRef<HTMLFormElement>(null);
  const tekst = useRef<HTMLTextAreaElement>(null);
  const [begonnen, setBegonnen] = useState(false);
  const fout = stand.status === "fout" ? stand.fouten[0]?.reden ?? stand.melding ?? undefined : undefined;
  return (
    <form ref={form} action={doe} onReset={keepTyped(stand)} noValidate className="flex flex-col gap-2">
      {Object.entries(verborgen).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <OpdrachtKeuze opdrachten={opdrachten} />
      <label htmlFor={`schrijf-${id}`} className="sr-only">{plaats}</label>
      {fout ? <p id={`schrijf-${id}-fout`} role="alert" className="text-sm font-medium text-koper">{fout}</p> : null}
      <div className="relative flex flex-col gap-2">
        <textarea
          ref={tekst} onFocus={() => setBegonnen(true)} id={`schrijf-${id}`} name={veld} rows={2} placeholder={plaats} defaultValue={stand.waarden[veld] ?? ""} aria-invalid={fout ? true : undefined} aria-describedby={fout ? `schrijf-${id}-fout` : undefined}
          className={controlClass(fout, "field-sizing-content max-h-48 min-h-15")} onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit(); }}
        />
        {begonnen ? <Suspense fallback={null}><SchrijfHulp veld={tekst} vraag={hulp} /></Suspense> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <SubmitButton size="klein" bezig="Bezig" className="max-lg:min-h-11">{knop}</SubmitButton>
        {gesproken ? <label className="flex min-h-8 items-center gap-2 text-sm"><input type="checkbox" name="gesproken" className="size-[1.15em] accent-petrol" />Ik sprak de klant</label> : null}
        <span className="text-sm text-ink-2 max-sm:hidden">// tekst · ?? artikel{gesproken ? " · @ collega" : ""}</span>
        <FormDraft key={stand.status === "klaar" ? "leeg" : "vol"} sleutel={`${id}-M${hulp.nummer}`} gelukt={stand.status === "klaar"} />
      </div>
    </form>
  );
}
