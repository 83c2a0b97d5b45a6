"use client";

import { Camera, LoaderCircle } from "lucide-react";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

type Props = { adres: string; velden: Readonly<Record<string, string>>; gelukt: number; fout: string | null };
const SOORTEN = "image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx,.txt,.odt";

/** Adds files in a plain form: it works in any browser, and the answer is this same page. */
export function BestandToevoegen({ adres, velden, gelukt, fout }: Props) {
  const [namen, setNamen] = useState<readonly string[]>([]);
  const [bezig, setBezig] = useState(false);
  return (
    <form action={adres} method="post" encType="multipart/form-data" className="flex flex-col gap-3" onSubmit={() => setBezig(true)}>
      {gelukt > 0 ? <Notice kind="gelukt">{gelukt === 1 ? "Uw bestand is toegevoegd." : `Uw ${gelukt} bestanden zijn toegevoegd.`}</Notice> : null}
      {Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <FieldError naam="bestand" fout={fout ?? undefined} />
      <label className="flex min-h-14 cursor-pointer flex-wrap items-center gap-3 rounded border-2 border-dashed border-rand-veld bg-surface px-4 py-3 focus-within:border-petrol focus-within:outline-2 focus-within:outline-petrol hover:bg-sunken">
        <Camera aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />
        <span className="min-w-0 flex-1">
          <span className="block font-medium break-words">{namen.length > 0 ? namen.join(", ") : "Foto of bestand kiezen"}</span>
          <span id="bestand-hint" className="block text-sm text-ink-2">Hoogstens vijf tegelijk, 10 MB per stuk.</span>
        </span>
        <input
          id="bestand" name="bestand" type="file" multiple required accept={SOORTEN} aria-describedby={fout ? "bestand-hint bestand-fout" : "bestand-hint"}
          className="sr-only noscript:not-sr-only" onChange={(event) => setNamen([...(event.target.files ?? [])].map(({ name }) => name))}
        />
      </label>
      <div>
        <button type="submit" aria-disabled={bezig || undefined} className={buttonClass({ kind: namen.length > 0 ? "vol" : "gewoon", size: "raak" })} onClick={(event) => { if (bezig) event.preventDefault(); }}>
          {bezig ? <><LoaderCircle aria-hidden className="animate-spin" /><span role="status">Bezig met versturen …</span></> : "Toevoegen"}
        </button>
      </div>
    </form>
  );
}
