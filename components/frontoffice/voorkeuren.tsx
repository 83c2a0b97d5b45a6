"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { findGezondheid } from "@/lib/domain/klant/gezondheid";
import type { Voorkeur } from "@/lib/queries/klant/read-klantbeeld";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";

type Props = { persoonId: string; voorkeuren: readonly Voorkeur[]; /** A year from now, as a day. */ overEenJaar: string; actie: FormulierActie };

const dag = (tot: string): string => new Date(`${tot}T12:00:00Z`).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function Verwijder({ id, tekst, actie }: { id: string; tekst: string; actie: FormulierActie }) {
  const [, doe] = useActie(actie, { vertelFout: true });
  return (
    <form action={doe}><input type="hidden" name="actie" value="verwijder" /><input type="hidden" name="id" value={id} />
      <SubmitButton kind="stil" size="klein" bezig="Bezig" className="max-lg:min-h-11" aria-label={`Verwijder de voorkeur “${tekst}”`}><X aria-hidden /></SubmitButton></form>
  );
}

function Toevoegen({ persoonId, overEenJaar, actie, onKlaar }: Pick<Props, "persoonId" | "overEenJaar" | "actie"> & { onKlaar: () => void }) {
  const [stand, doe] = useActie(actie, { onKlaar });
  const [tekst, setTekst] = useState("");
  const woorden = findGezondheid(tekst);
  return (
    <form action={doe} className="mt-3 flex flex-col gap-3" aria-label="Voorkeur toevoegen">
      <input type="hidden" name="actie" value="bewaar" /><input type="hidden" name="persoonId" value={persoonId} />
      <TextInput naam="tekst" label="Hoe wil deze klant geholpen worden?" autoFocus autoComplete="off" value={tekst} onChange={(event) => setTekst(event.target.value)} fout={redenOf(stand.fouten, "tekst")} />
      {woorden.length > 0 ? (
        <div role="status" className="flex flex-col gap-1 rounded-md bg-koper-soft px-3 py-2 text-sm">
          <p>Dit lijkt over gezondheid te gaan: {woorden.map((woord) => `“${woord}”`).join(", ")}. Dat bewaren wij niet. Schrijf wat de klant nodig heeft, niet waarom.</p>
          <Checkbox naam="geenGezondheid" label="Het gaat niet over gezondheid" />
        </div>
      ) : null}
      <TextInput naam="doel" label="Waarvoor bewaren wij dit?" hint="Bijvoorbeeld: zodat wij op een goed moment bellen." autoComplete="off" defaultValue={stand.waarden["doel"] ?? ""} fout={redenOf(stand.fouten, "doel")} />
      <TextInput naam="tot" label="Tot en met" type="date" hint="Daarna verdwijnt het vanzelf." defaultValue={stand.waarden["tot"] ?? overEenJaar} fout={redenOf(stand.fouten, "tot")} />
      <div className="flex flex-wrap gap-2"><SubmitButton size="klein" bezig="Bezig met bewaren" className="max-lg:min-h-11">Bewaren</SubmitButton><Button kind="stil" size="klein" className="max-lg:min-h-11" onClick={onKlaar}>Toch niet</Button></div>
    </form>
  );
}

/** How somebody likes to be helped: what, why it is kept and until when; remove in one press, add in a short form. */
export function Voorkeuren({ persoonId, voorkeuren, overEenJaar, actie }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {voorkeuren.length === 0 ? <p className="text-ink-2">Nog geen. Vraagt een klant iets vaker? Schrijf het hier op.</p> : (
        <ul className="divide-y divide-line">
          {voorkeuren.map(({ id, tekst, doel, tot }) => (
            <li key={id} className="flex items-start justify-between gap-2 py-2 first:pt-0">
              <p className="min-w-0 wrap-anywhere">{tekst}<span className="block text-sm text-ink-2">{doel} · tot en met {dag(tot)}</span></p>
              <Verwijder id={id} tekst={tekst} actie={actie} />
            </li>
          ))}
        </ul>
      )}
      {open ? <Toevoegen persoonId={persoonId} overEenJaar={overEenJaar} actie={actie} onKlaar={() => setOpen(false)} /> : <Button size="klein" className="mt-3 max-lg:min-h-11" onClick={() => setOpen(true)}>Voorkeur toevoegen</Button>}
    </>
  );
}
