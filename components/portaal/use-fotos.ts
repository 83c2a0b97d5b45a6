"use client";

import { useEffect, useRef, useState } from "react";
import { shrinkFoto } from "./shrink-foto";

export type Foto = {
  readonly sleutel: string; readonly bestand: File; readonly voorbeeld: string | null;
  /** 0 to 100 while it travels. */
  readonly voortgang: number; readonly id: string | null; readonly fout: string | null;
};

const HOOGSTENS = 5;

/** Sends one file and tells how far it is; rejects with a sentence for a person. */
async function sendFoto(bestand: File, onProgress: (procent: number) => void): Promise<string> {
  const form = new FormData();
  form.append("bestand", await shrinkFoto(bestand), bestand.name);
  return new Promise((resolve, reject) => {
    // fetch still cannot tell how much of a body was sent.
    const request = new XMLHttpRequest();
    request.open("POST", "/uploads");
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.min(99, Math.round((loaded / total) * 100)) : 0);
    request.onload = () => {
      const answer = request.response as { bijlagen?: { id: string }[]; fout?: string } | null;
      const id = answer?.bijlagen?.[0]?.id;
      if (request.status === 201 && id) resolve(id);
      else reject(new Error(answer?.fout ?? "De foto is niet aangekomen."));
    };
    request.onerror = () => reject(new Error("Er is geen verbinding. Probeer het opnieuw."));
    request.send(form);
  });
}

/** The photos of one form: they travel while the person goes on typing, and each can fail, be tried again or go. */
export function useFotos() {
  const [fotos, setFotos] = useState<readonly Foto[]>([]);
  const previews = useRef<string[]>([]);
  useEffect(() => () => previews.current.forEach((url) => URL.revokeObjectURL(url)), []);
  const change = (sleutel: string, rest: Partial<Foto>) => setFotos((all) => all.map((foto) => (foto.sleutel === sleutel ? { ...foto, ...rest } : foto)));

  function send({ sleutel, bestand }: Pick<Foto, "sleutel" | "bestand">) {
    change(sleutel, { voortgang: 0, fout: null });
    sendFoto(bestand, (voortgang) => change(sleutel, { voortgang }))
      .then((id) => change(sleutel, { id, voortgang: 100 }), (error: unknown) => change(sleutel, { fout: error instanceof Error ? error.message : "De foto is niet aangekomen." }));
  }
  function add(files: Iterable<File>) {
    const vrij = HOOGSTENS - fotos.length;
    const nieuw = [...files].slice(0, Math.max(0, vrij)).map((bestand): Foto => {
      const voorbeeld = /^image\/(jpeg|png|webp)$/.test(bestand.type) ? URL.createObjectURL(bestand) : null;
      if (voorbeeld) previews.current.push(voorbeeld);
      return { sleutel: crypto.randomUUID(), bestand, voorbeeld, voortgang: 0, id: null, fout: null };
    });
    setFotos((all) => [...all, ...nieuw]);
    nieuw.forEach(send);
  }
  function remove({ sleutel, id }: Foto) {
    setFotos((all) => all.filter((foto) => foto.sleutel !== sleutel));
    // When this fails the server sweeps it within a day.
    if (id) void fetch(`/uploads?id=${id}`, { method: "DELETE" }).catch(() => undefined);
  }
  return { fotos, add, remove, retry: send, vol: fotos.length >= HOOGSTENS };
}
