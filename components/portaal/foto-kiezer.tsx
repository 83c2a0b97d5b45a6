"use client";

import { Camera, FileText, RotateCw, X } from "lucide-react";
import { useState, type DragEvent } from "react";
import { Button } from "@/components/ui/button";
import type { Foto, useFotos } from "./use-fotos";

type Fotos = ReturnType<typeof useFotos>;
const SOORTEN = "image/jpeg,image/png,image/webp,image/heic,application/pdf,.docx,.xlsx,.txt,.odt";

function FotoRegel({ foto, remove, retry }: { foto: Foto } & Pick<Fotos, "remove" | "retry">) {
  return (
    <li className="flex items-center gap-3 rounded border border-line bg-surface p-2">
      {foto.voorbeeld
        ? <img src={foto.voorbeeld} alt="" className="size-14 shrink-0 rounded-sm object-cover" />
        : <span aria-hidden className="grid size-14 shrink-0 place-items-center rounded-sm bg-sunken text-ink-2"><FileText className="size-6" strokeWidth={1.5} /></span>}
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{foto.bestand.name}</p>
        {foto.fout ? <p className="text-sm text-koper">{foto.fout} U kunt uw melding gewoon versturen.</p>
          : foto.id ? <p className="text-sm text-groen">Toegevoegd</p>
          : <progress aria-label={`${foto.bestand.name} versturen`} value={foto.voortgang} max={100} className="mt-1.5 block h-1.5 w-full overflow-hidden rounded-full bg-line accent-petrol" />}
      </div>
      {foto.fout ? <Button size="klein" onClick={() => retry(foto)}><RotateCw aria-hidden />Opnieuw</Button> : null}
      <button type="button" onClick={() => remove(foto)} className="grid size-11 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink">
        <X aria-hidden className="size-5" /><span className="sr-only">{foto.bestand.name} weghalen</span>
      </button>
    </li>
  );
}

/** Take, choose, paste or drop photos; they are sent in the background and never hold the form up. */
export function FotoKiezer({ fotos: { fotos, add, remove, retry, vol }, label = "Foto of bestand", hint }: { fotos: Fotos; label?: string; hint?: string }) {
  const [boven, setBoven] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setBoven(false);
    add(event.dataTransfer.files);
  }
  const klaar = fotos.filter(({ id }) => id).length;
  return (
    <div className="flex flex-col gap-2.5 noscript:hidden" onPaste={(event) => add(event.clipboardData.files)}>
      <p id="foto-label" className="font-semibold">{label} <span className="font-normal text-ink-2">(niet verplicht)</span></p>
      {hint ? <p className="-mt-1.5 text-sm text-ink-2">{hint}</p> : null}
      {fotos.length > 0 ? <ul aria-label="Gekozen bestanden" className="flex flex-col gap-2">{fotos.map((foto) => <FotoRegel key={foto.sleutel} foto={foto} remove={remove} retry={retry} />)}</ul> : null}
      {vol ? <p className="text-sm text-ink-2">Dit zijn er vijf, meer kan niet.</p> : (
        <label
          onDragOver={(event) => { event.preventDefault(); setBoven(true); }} onDragLeave={() => setBoven(false)} onDrop={drop}
          className={`flex min-h-14 cursor-pointer items-center gap-3 rounded border-2 border-dashed px-4 py-3 focus-within:border-petrol focus-within:outline-2 focus-within:outline-petrol hover:bg-sunken ${boven ? "border-petrol bg-petrol-soft" : "border-rand-veld bg-surface"}`}
        >
          <Camera aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />
          <span><span className="block font-medium">{fotos.length > 0 ? "Nog een foto toevoegen" : "Foto maken of kiezen"}</span><span className="block text-sm text-ink-2">Een foto zegt vaak genoeg. Hoogstens vijf.</span></span>
          <input type="file" multiple accept={SOORTEN} className="sr-only" onChange={(event) => { add(event.target.files ?? []); event.target.value = ""; }} />
        </label>
      )}
      <p role="status" className="sr-only">{klaar > 0 ? `${klaar} van ${fotos.length} bestanden toegevoegd.` : ""}</p>
      {fotos.map(({ id }) => (id ? <input key={id} type="hidden" name="bijlageId" value={id} /> : null))}
    </div>
  );
}
