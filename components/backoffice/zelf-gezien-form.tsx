"use client";

import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { Combobox } from "@/components/ui/combobox";
import { FileInput } from "@/components/ui/file-input";
import { FormDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";

type Props = { sleutel: string; /** What the server said of what was sent. */ fout: string | null; /** It is about the text, not about the whole. */ bijTekst: boolean };

/** The words of the server, said before a photo has to be chosen again. */
const LEEG = "Vertel ons wat er aan de hand is.";

/** What somebody saw or was asked, as one plain form that needs no JavaScript. */
export function ZelfGezienForm({ sleutel, fout, bijTekst }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [bijVeld, setBijVeld] = useState(bijTekst ? fout : null);
  const focusTekst = () => form.current?.querySelector("textarea")?.focus();
  useEffect(() => { if (bijTekst && fout) focusTekst(); }, [bijTekst, fout]);
  function check(event: SubmitEvent<HTMLFormElement>) {
    const leeg = event.currentTarget.querySelector("textarea")?.value.trim() === "";
    setBijVeld(leeg ? LEEG : null);
    if (!leeg) return;
    event.preventDefault();
    focusTekst();
  }
  return (
    <form ref={form} action="/uploads/werk" method="post" encType="multipart/form-data" noValidate onSubmit={check} className="flex flex-col gap-5">
      <input type="hidden" name="sleutel" value={sleutel} />
      {fout && !bijTekst ? <Notice kind="let-op" role="alert">{fout}</Notice> : null}
      <FileInput naam="bestand" label="Foto" accept="image/jpeg,image/png,image/webp" capture="environment" multiple optioneel />
      <Textarea naam="omschrijving" label="Wat is er aan de hand?" required maxLength={10_000} fout={bijVeld ?? undefined} />
      <Combobox naam="plaats" waardeNaam="locatieId" bron="/meldingen/nieuw/plaatsen" label="Waar is het?" hint="Typ een zaal, kamernummer of gebouw." optioneel />
      <Combobox naam="melder" waardeNaam="melderId" bron="/api/zoek/klanten" label="Wie vroeg het?" hint="Laat leeg als u het zelf zag." optioneel />
      <FormDraft sleutel="zelf-gezien" />
      <SubmitButton size="raak" breed>Naar de servicedesk</SubmitButton>
    </form>
  );
}
