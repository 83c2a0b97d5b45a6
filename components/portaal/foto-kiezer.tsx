"use client";

import { Camera, Paperclip, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Foto } from "./foto-lijst";
import type { Fotos } from "./use-fotos";

const SOORTEN = "image/jpeg,image/png,image/webp,image/heic,application/pdf,.docx,.xlsx,.pptx,.odt,.txt";
const VAK = "flex min-h-14 flex-1 cursor-pointer items-center gap-3 rounded border-2 border-dashed px-4 py-3 focus-within:border-petrol focus-within:outline-2 focus-within:outline-petrol hover:bg-sunken";

function Stand({ foto }: { foto: Foto }) {
  if (foto.fout) return <p className="text-sm text-koper">{foto.fout} U kunt uw melding gewoon versturen.</p>;
  if (foto.id) return <p className="text-sm text-groen">Toegevoegd</p>;
  return <progress aria-label={`${foto.naam} versturen`} value={foto.voortgang} max={100} className="mt-1.5 block h-1.5 w-full overflow-hidden rounded-full bg-line accent-petrol" />;
}

function FotoRegel({ foto, remove, retry }: { foto: Foto } & Pick<Fotos, "remove" | "retry">) {
  return (
    <li className="flex flex-wrap items-center gap-3 rounded border border-line bg-surface p-2">
      {foto.voorbeeld
        ? <img src={foto.voorbeeld} alt="" className="size-14 shrink-0 rounded-sm object-cover" />
        : <span aria-hidden className="grid size-14 shrink-0 place-items-center rounded-sm bg-sunken text-ink-2"><Paperclip className="size-6" strokeWidth={1.5} /></span>}
      <div className="min-w-0 flex-1 basis-28">
        <p className="truncate text-sm font-medium">{foto.naam}</p>
        <Stand foto={foto} />
      </div>
      {foto.fout && !foto.geweigerd ? <Button size="klein" onClick={() => retry(foto)}>Opnieuw</Button> : null}
      <button type="button" onClick={() => remove(foto)} className="grid size-11 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink">
        <X aria-hidden className="size-5" /><span className="sr-only">{foto.naam} weghalen</span>
      </button>
    </li>
  );
}

function Kies({ add, meer }: Pick<Fotos, "add"> & { meer: boolean }) {
  const [boven, setBoven] = useState(false);
  // On a telephone or tablet: straight to the camera. Elsewhere it would only be the same choice twice.
  const metVinger = useHydrated() && window.matchMedia("(pointer: coarse)").matches;
  const neem = (input: HTMLInputElement) => { add(input.files ?? []); input.value = ""; };
  return (
    <div className="flex flex-col gap-2.5 sm:flex-row">
      {metVinger ? (
        <label className={`${VAK} border-rand-veld bg-surface sm:max-w-60`}>
          <Camera aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />
          <span className="font-medium">Foto maken</span>
          <input type="file" accept="image/*" capture="environment" className="sr-only" onChange={(event) => neem(event.target)} />
        </label>
      ) : null}
      <label onDragOver={() => setBoven(true)} onDragLeave={() => setBoven(false)} onDrop={() => setBoven(false)} className={`${VAK} ${boven ? "border-petrol bg-petrol-soft" : "border-rand-veld bg-surface"}`}>
        <Paperclip aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />
        <span><span className="block font-medium">{meer ? "Nog een foto of bestand kiezen" : "Foto of bestand kiezen"}</span><span className="block text-sm text-ink-2">Hoogstens vijf. Slepen of plakken kan ook.</span></span>
        <input type="file" multiple accept={SOORTEN} className="sr-only" onChange={(event) => neem(event.target)} />
      </label>
    </div>
  );
}

/** Take, choose, paste or drop photos; they are sent in the background and never hold the form up. */
export function FotoKiezer({ fotos: { fotos, teveel, add, remove, retry, vol }, label = "Foto of bestand", hint }: { fotos: Fotos; label?: string; hint?: string }) {
  const klaar = fotos.filter(({ id }) => id).length;
  return (
    <div className="flex flex-col gap-2.5 noscript:hidden">
      <p id="foto-label" className="font-semibold">{label} <span className="font-normal whitespace-nowrap text-ink-2">(niet verplicht)</span></p>
      {hint ? <p className="-mt-1.5 text-sm text-ink-2">{hint}</p> : null}
      {fotos.length > 0 ? <ul aria-label="Gekozen bestanden" className="flex flex-col gap-2">{fotos.map((foto) => <FotoRegel key={foto.sleutel} foto={foto} remove={remove} retry={retry} />)}</ul> : null}
      {vol ? <p className="text-sm text-ink-2">Dit zijn er vijf, meer kan niet.</p> : <Kies add={add} meer={fotos.length > 0} />}
      {teveel.length > 0 ? <p role="alert" className="text-sm text-koper">Niet toegevoegd: {teveel.join(", ")}. U kunt er vijf kwijt. Haal er eerst een weg, of verstuur de rest later bij uw melding.</p> : null}
      <p role="status" className="sr-only">{klaar > 0 ? `${klaar} van ${fotos.length} bestanden toegevoegd.` : ""}</p>
      {fotos.map(({ id }) => (id ? <input key={id} type="hidden" name="bijlageId" value={id} /> : null))}
    </div>
  );
}
