import { HEIC_ZIN, isHeic } from "@/lib/domain/bijlage/judge-bestand";
import { shrinkFoto } from "./shrink-foto";

export type Verzending = { readonly id: Promise<string>; readonly staak: () => void };
/** The server said no: trying again would not help. */
export class Geweigerd extends Error {}

type Naar = { /** An existing melding; without it the file waits for the form. */ readonly nummer?: string; readonly onProgress?: (procent: number) => void };

/** Sends one file and tells how far it is; rejects with a sentence for a person. */
export function sendBestand(bestand: File, { nummer, onProgress }: Naar = {}): Verzending {
  // fetch still cannot tell how much of a body was sent.
  const request = new XMLHttpRequest();
  async function send(): Promise<string> {
    const klein = await shrinkFoto(bestand);
    if (klein === bestand && isHeic({ naam: bestand.name, type: bestand.type })) throw new Geweigerd(HEIC_ZIN);
    const form = new FormData();
    form.append("bestand", klein, bestand.name);
    if (nummer) form.append("nummer", nummer);
    return new Promise((resolve, reject) => {
      request.open("POST", "/uploads");
      request.setRequestHeader("accept", "application/json");
      request.responseType = "json";
      request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? Math.min(99, Math.round((loaded / total) * 100)) : 0);
      request.onload = () => {
        const answer = request.response as { bijlagen?: { id?: string }[]; fout?: string } | null;
        if (request.status === 201) return resolve(answer?.bijlagen?.[0]?.id ?? "");
        const zin = answer?.fout ?? "De foto is niet aangekomen.";
        reject([400, 413].includes(request.status) ? new Geweigerd(zin) : new Error(zin));
      };
      request.onerror = () => reject(new Error("Er is geen verbinding. Probeer het opnieuw."));
      request.onabort = () => reject(new Error("Komt na het versturen vanzelf mee."));
      request.send(form);
    });
  }
  return { id: send(), staak: () => request.abort() };
}
