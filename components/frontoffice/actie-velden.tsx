"use client";

import type { ReactNode } from "react";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { ANNULEER_REDENEN, OPSCHORT_REDENEN } from "@/lib/domain/melding/status";
import { ANNULEER_REDEN, OPSCHORT_REDEN } from "@/lib/i18n/teksten";
import type { FormulierStand } from "./formulier";
import { useKeuzes } from "./use-keuzes";
import type { ActieZaak } from "./actie-zaak";

type Props = { stand: FormulierStand; zaak: ActieZaak };

function Lang({ stand, naam, label, hint, optioneel, begin }: Omit<Props, "zaak"> & { naam: string; label: string; hint?: string; optioneel?: boolean; begin?: string }) {
  return <Textarea naam={naam} label={label} hint={hint} optioneel={optioneel} autoFocus fout={redenOf(stand.fouten, naam)} defaultValue={stand.waarden[naam] ?? begin ?? ""} />;
}

function Eigenaar({ stand, zaak }: Props) {
  const keuzes = useKeuzes();
  const opties = (keuzes?.eigenaren ?? []).map(({ id, naam }) => ({ waarde: id, label: naam, uit: id === zaak.eigenaarId }));
  return <Select key={keuzes ? 1 : 0} naam="eigenaarId" label="Nieuwe eigenaar" autoFocus leeg={keuzes ? "Kies een collega" : "Bezig met ophalen …"} opties={opties} fout={redenOf(stand.fouten, "eigenaarId")} defaultValue={stand.waarden["eigenaarId"] ?? ""} />;
}

function Uitzetten({ stand, zaak: { route } }: Props) {
  const keuzes = useKeuzes();
  const toOpties = (soort: string, lijst: readonly { id: string; naam: string }[] = []) => lijst.map(({ id, naam }) => ({ waarde: `${soort}:${id}`, label: soort === "leverancier" ? `${naam} (leverancier)` : naam }));
  const voorstel = route.naar ? `${route.naar.soort}:${route.naar.id}` : "";
  return (
    <>
      {route.naar ? (
        <details className="text-sm text-ink-2"><summary className="w-fit">voorstel {route.naar.naam} · <span className="underline underline-offset-2">waarom</span></summary><ul className="mt-1 list-disc pl-4">{route.uitleg.map((regel) => <li key={regel}>{regel}</li>)}</ul></details>
      ) : null}
      <Select key={keuzes ? 1 : 0} naam="uitvoerder" label="Team of leverancier" autoFocus leeg={keuzes ? "Kies wie het doet" : "Bezig met ophalen …"} opties={[...toOpties("team", keuzes?.teams), ...toOpties("leverancier", keuzes?.leveranciers)]} fout={redenOf(stand.fouten, "teamId")} defaultValue={stand.waarden["uitvoerder"] ?? voorstel} />
      <Textarea naam="toelichting" label="Toelichting voor de uitvoerder" hint="De omschrijving en de foto's gaan al mee." optioneel fout={redenOf(stand.fouten, "toelichting")} defaultValue={stand.waarden["toelichting"] ?? ""} />
    </>
  );
}

function Opschorten({ stand }: Props) {
  return (
    <>
      <Select naam="reden" label="Reden" autoFocus leeg="Kies een reden" opties={OPSCHORT_REDENEN.map((waarde) => ({ waarde, label: OPSCHORT_REDEN[waarde] }))} fout={redenOf(stand.fouten, "reden")} defaultValue={stand.waarden["reden"] ?? ""} />
      <TextInput naam="hervatOp" type="datetime-local" label="Wij gaan verder op" hint="De klant ziet deze datum." fout={redenOf(stand.fouten, "hervatOp")} defaultValue={stand.waarden["hervatOp"] ?? ""} />
    </>
  );
}

function Annuleren({ stand }: Props) {
  return (
    <>
      <Select naam="reden" label="Reden" autoFocus leeg="Kies een reden" opties={ANNULEER_REDENEN.map((waarde) => ({ waarde, label: ANNULEER_REDEN[waarde] }))} fout={redenOf(stand.fouten, "reden")} defaultValue={stand.waarden["reden"] ?? ""} />
      <TextInput naam="naar" label="Doorgegeven aan, of bij welke melding" optioneel fout={redenOf(stand.fouten, "naar")} defaultValue={stand.waarden["naar"] ?? ""} />
    </>
  );
}

/** The fields of each action that asks something; `classify` has a form of its own. */
export const VELDEN: Readonly<Record<string, (props: Props) => ReactNode>> = {
  assign: Eigenaar, dispatch: Uitzetten, pause: Opschorten, cancel: Annuleren,
  "mark-gereed": ({ stand, zaak }) => <Lang stand={stand} naam="oplossing" label="Wat is er gedaan?" hint={`${zaak.klant} leest dit.`} begin={zaak.resultaat ?? ""} />,
  reopen: ({ stand }) => <Lang stand={stand} naam="reden" label="Wat is er nog niet goed?" />,
  answer: ({ stand }) => <Lang stand={stand} naam="tekst" label="Antwoord van de klant" hint="Wat de klant u vertelde, bijvoorbeeld aan de telefoon." />,
  inquire: ({ stand }) => <Lang stand={stand} naam="tekst" label="Wat vroeg de klant?" optioneel />,
};
