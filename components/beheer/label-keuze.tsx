"use client";

import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";

type Plek = { readonly id: string; readonly naam: string; readonly boven: string };
type Props = { onder: string; werkplekken: boolean; plekken: readonly Plek[] };

/** Which places get a label. All of them to begin with; without JavaScript the boxes work just the same. */
export function LabelKeuze({ onder, werkplekken, plekken }: Props) {
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(() => new Set(plekken.map(({ id }) => id)));
  function toggle(id: string) {
    setGekozen((nu) => { const nieuw = new Set(nu); if (!nieuw.delete(id)) nieuw.add(id); return nieuw; });
  }
  return (
    <form action="/beheer/locaties/labels/vel" method="get" className="flex flex-col gap-4">
      <input type="hidden" name="onder" value={onder} />
      {werkplekken ? <input type="hidden" name="werkplekken" value="ja" /> : null}
      <div className="flex flex-wrap items-center gap-3 noscript:hidden">
        <Button size="klein" onClick={() => setGekozen(new Set(plekken.map(({ id }) => id)))}>Alles kiezen</Button>
        <Button size="klein" onClick={() => setGekozen(new Set())}>Niets kiezen</Button>
        <p role="status" className="text-ink-2">{gekozen.size} van {plekken.length} gekozen, {Math.max(1, Math.ceil(gekozen.size / 24))} {gekozen.size > 24 ? "vellen" : "vel"}</p>
      </div>
      <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {plekken.map(({ id, naam, boven }) => (
          <li key={id} className="min-w-0 border-b border-line">
            <label className="flex min-h-11 items-start gap-2.5 py-2">
              <input type="checkbox" name="plek" value={id} checked={gekozen.has(id)} onChange={() => toggle(id)} className="mt-[0.15em] size-[1.25em] shrink-0 accent-petrol" />
              <span className="min-w-0"><span className="block font-medium break-words">{naam}</span><span className="block text-sm text-ink-2">{boven}</span></span>
            </label>
          </li>
        ))}
      </ul>
      <button type="submit" disabled={gekozen.size === 0} className={`${buttonClass({ kind: "vol" })} self-start disabled:opacity-50`}>Labels maken (PDF)</button>
    </form>
  );
}
