"use client";

import { useState } from "react";
import { createPortal } from "react-dom";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";

export type InlogVensterProps = { werkaccount: boolean; /** Called with the mark of who signed in. */ onBinnen: (wie: string) => void; onSluit: () => void };

/** Signing in over the page that stays open. It stands outside the form: pressing Enter here must not send that one. */
export function InlogVenster({ werkaccount, onBinnen, onSluit }: InlogVensterProps) {
  const [email, setEmail] = useState("");
  const [wachtwoord, setWachtwoord] = useState("");
  const [fout, setFout] = useState<string | null>(null);
  const [bezig, setBezig] = useState(false);
  async function logIn() {
    if (bezig) return;
    setBezig(true);
    try {
      const reply = await fetch("/inloggen/opnieuw", { method: "POST", body: new URLSearchParams({ email, wachtwoord }) });
      const answer = (await reply.json()) as { wie?: string; fout?: string };
      if (answer.wie) return onBinnen(answer.wie);
      setFout(answer.fout ?? "Inloggen lukt nu niet. Probeer het zo opnieuw.");
    } catch {
      setFout("Er is geen verbinding. Probeer het zo opnieuw.");
    } finally {
      setBezig(false);
    }
  }
  return createPortal(
    <Dialog open onClose={onSluit} titel="U bent afgemeld">
      <form className="flex flex-col gap-5" noValidate onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void logIn(); }}>
        <p>Log in en ga verder. Alles wat u invulde, staat er nog.</p>
        {fout ? <Notice kind="let-op" role="alert">{fout}</Notice> : null}
        {werkaccount ? <a href={`/inloggen/werkaccount?naar=${encodeURIComponent("/meldingen/nieuw")}`} className={`${buttonClass({ size: "raak", breed: true })} py-2`}>Inloggen met uw werkaccount</a> : null}
        <TextInput naam="venster-email" label="E-mailadres" type="email" autoComplete="username" inputMode="email" spellCheck={false} autoCapitalize="none" required value={email} onChange={(event) => setEmail(event.target.value)} />
        <TextInput naam="venster-wachtwoord" label="Wachtwoord" type="password" autoComplete="current-password" required value={wachtwoord} onChange={(event) => setWachtwoord(event.target.value)} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="vol" size="raak" aria-disabled={bezig || undefined}>{bezig ? "Bezig met inloggen …" : "Inloggen en verdergaan"}</Button>
          <Button kind="stil" size="raak" onClick={onSluit}>Later</Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
