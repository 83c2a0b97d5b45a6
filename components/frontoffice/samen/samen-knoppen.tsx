"use client";

import { lazy, Suspense, useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie } from "../formulier";
import { useActie } from "../use-actie";

const SamenvoegenDialog = lazy(async () => ({ default: (await import("./samenvoegen-dialog")).SamenvoegenDialog }));

export type SamenZaak = { readonly nummer: number; readonly versie: number; readonly open: boolean; /** The number that it went up in. */ readonly opgegaanIn: string | null };
type Props = { zaak: SamenZaak; acties: { readonly samenvoegen: FormulierActie; readonly losmaken: FormulierActie } };

/** One press gives a melding its own life back; its klant hears it. */
export function Losmaken({ zaak: { nummer, versie }, label, serverActie, metTeken = false }: { zaak: Pick<SamenZaak, "nummer" | "versie">; label: string; serverActie: FormulierActie; metTeken?: boolean }) {
  const [, doe] = useActie(serverActie, { vertelFout: true });
  return (
    <form action={doe}>
      <input type="hidden" name="nummer" value={nummer} /><input type="hidden" name="versie" value={versie} />
      <SubmitButton kind="gewoon" size="klein" bezig="Bezig" className="max-lg:min-h-11" data-bediening={metTeken ? "losmaken" : undefined}>{label}</SubmitButton>
    </form>
  );
}

/** What the desk can do with this melding and others together. The window comes when it is asked for. */
export function SamenKnoppen({ zaak, acties }: Props) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (zaak.opgegaanIn) return <Losmaken zaak={zaak} label={`Losmaken van ${zaak.opgegaanIn}`} serverActie={acties.losmaken} metTeken />;
  if (!zaak.open) return null;
  return (
    <>
      <Button kind="gewoon" size="klein" className="max-lg:min-h-11" data-bediening="samenvoegen" onClick={() => setOpen(true)}>Samenvoegen<KeyHint toets="M" /></Button>
      {open ? <Suspense><SamenvoegenDialog nummers={[zaak.nummer]} serverActie={acties.samenvoegen} onSluit={close} /></Suspense> : null}
    </>
  );
}
