"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { MAX_BESTANDEN } from "@/lib/domain/bijlage/judge-bestand";
import { FotoLijst, type FotoPlek } from "./foto-lijst";

/** The photos of one form: each can fail, be tried again or go. They may be pasted and dropped anywhere on the page. */
export function useFotos(plek: FotoPlek) {
  const [lijst] = useState(() => new FotoLijst(plek));
  const { fotos, teveel } = useSyncExternalStore(lijst.subscribe, lijst.stand, lijst.stand);
  useEffect(() => {
    const plak = (event: ClipboardEvent) => { if (event.clipboardData?.files.length) lijst.add(event.clipboardData.files); };
    // Dropped beside the frame, a browser would open the file in place of the form.
    const sleep = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (event.type === "drop") lijst.add(event.dataTransfer.files);
    };
    document.addEventListener("paste", plak);
    for (const soort of ["dragover", "drop"] as const) document.addEventListener(soort, sleep);
    return () => {
      document.removeEventListener("paste", plak);
      for (const soort of ["dragover", "drop"] as const) document.removeEventListener(soort, sleep);
      lijst.sluit();
    };
  }, [lijst]);
  const { add, remove, send: retry, klaar, herstel, staak, hervat } = lijst;
  return { fotos, teveel, add, remove, retry, vol: lijst.geteld() >= MAX_BESTANDEN, klaar, herstel, staak, hervat };
}

export type Fotos = ReturnType<typeof useFotos>;
