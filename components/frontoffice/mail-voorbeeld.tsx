"use client";

import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";

type Props = { nummer: number; brief: "bericht" | "vraag"; tekst: string; onClose: () => void };
type Mail = { readonly onderwerp: string; readonly html: string; readonly aan: string };

async function fetchMail(vraag: Omit<Props, "onClose">, signal: AbortSignal): Promise<Mail> {
  const answer = await fetch("/api/schrijven/voorbeeld", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(vraag), signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Mail;
}

/** The mail as the klant will get it, locked in: no scripts, no forms, no way to our own page. */
export function MailVoorbeeld({ nummer, brief, tekst, onClose }: Props) {
  const [mail, setMail] = useState<Mail | null>(null);
  const [fout, setFout] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetchMail({ nummer, brief, tekst }, stop.signal).then(setMail, () => { if (!stop.signal.aborted) setFout(true); });
    return () => stop.abort();
  }, [nummer, brief, tekst]);
  return (
    <Dialog open breed onClose={onClose} titel="Zo komt de mail aan">
      {mail ? (
        <>
          <p className="text-ink-2 wrap-anywhere">Aan {mail.aan || "een klant zonder e-mailadres"}. Onderwerp: <b className="font-semibold text-ink">{mail.onderwerp}</b></p>
          <iframe title="De mail met opmaak" srcDoc={mail.html} sandbox="" className="h-[28rem] w-full rounded-xl border border-line bg-surface" />
        </>
      ) : <p role="status" className="text-ink-2">{fout ? "Het voorbeeld komt nu niet. Probeer het zo weer." : "Bezig met het voorbeeld."}</p>}
    </Dialog>
  );
}
