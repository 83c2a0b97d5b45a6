"use client";

import { useState, type ChangeEvent } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileInput } from "@/components/ui/file-input";
import { FormDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { buttonClass } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf, type VeldReden } from "@/components/ui/veld-reden";
import { shrinkFoto } from "./shrink-foto";

type Poging = { readonly omschrijving: string; readonly naam: string; readonly email: string; readonly fouten: readonly VeldReden[]; readonly melding: string | null };
type Props = { code: string; poging: Poging | null; sleutel: string; geopend: string; telefoon: string };

/** The files in a field, made smaller in place. What the browser cannot make smaller goes as it is. */
async function shrinkIn(veld: HTMLInputElement): Promise<void> {
  const gekozen = [...(veld.files ?? [])];
  const klein = await Promise.all(gekozen.map(async (foto) => { const blob = await shrinkFoto(foto); return blob === foto ? foto : new File([blob], foto.name.replace(/\.\w+$/, ".jpg"), { type: blob.type }); }));
  const lijst = new DataTransfer();
  for (const foto of klein) lijst.items.add(foto);
  veld.files = lijst.files;
}

/** The short form at a labelled place, for who has no account: one plain form that needs no JavaScript. */
export function PlekMeldenForm({ code, poging, sleutel, geopend, telefoon }: Props) {
  const [verkleint, setVerkleint] = useState(false);
  async function shrink({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    setVerkleint(true);
    await shrinkIn(currentTarget).catch(() => undefined);
    setVerkleint(false);
  }
  const fouten = poging?.fouten ?? [];
  return (
    <form
      action={`/uploads/plek?code=${code}`} method="post" encType="multipart/form-data" noValidate className="flex flex-col gap-6"
      onSubmit={(event) => { if (verkleint) event.preventDefault(); }}
    >
      <ErrorSummary fouten={fouten} />
      {poging?.melding && fouten.length === 0 ? <Notice kind="let-op" role="alert">{poging.melding}</Notice> : null}
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="geopend" value={geopend} />
      <Textarea naam="omschrijving" label="Wat is er stuk, vies of leeg?" hint="Wij weten al waar u bent." rows={4} maxLength={2000} required defaultValue={poging?.omschrijving ?? ""} fout={redenOf(fouten, "omschrijving")} />
      <FileInput naam="bestand" label="Foto" optioneel multiple accept="image/*" hint="Hoogstens drie. Liever geen mensen op de foto." onChange={(event) => void shrink(event)} />
      <TextInput naam="email" type="email" inputMode="email" autoComplete="email" spellCheck={false} autoCapitalize="none" label="E-mailadres" optioneel hint="Dan krijgt u een link om uw melding te volgen." defaultValue={poging?.email ?? ""} fout={redenOf(fouten, "email")} />
      <TextInput naam="naam" autoComplete="name" label="Uw naam" optioneel defaultValue={poging?.naam ?? ""} fout={redenOf(fouten, "naam")} />
      <div aria-hidden className="sr-only"><label>Laat dit vak leeg<input type="text" name="aanvulling" tabIndex={-1} autoComplete="off" defaultValue="" /></label></div>
      <p className="text-sm text-ink-2">Zet geen medische of andere gevoelige gegevens in uw tekst of foto.{telefoon ? ` Is er gevaar? Bel dan meteen ${telefoon}.` : ""}</p>
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className={buttonClass({ kind: "vol", size: "raak" })}>{verkleint ? "Foto klaarmaken …" : "Versturen"}</button>
        <FormDraft sleutel={`plek-${code}`} />
      </div>
    </form>
  );
}
