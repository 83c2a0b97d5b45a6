"use client";

import { useEffect, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { writeVraag, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { BewaardeWeergave } from "@/lib/queries/wachtrij/list-weergaven";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";
import { loadWeergaven, useWeergaven } from "./use-weergaven";

type Props = { filters: WachtrijFilters; /** The saved view that is open, when it may be changed. */ bestaand: BewaardeWeergave | null; serverActie: FormulierActie; onBewaard: (id: string) => void; onClose: () => void };

/** Keeps the list as it stands under a name: a new one, or the one that was opened. */
export function WeergaveBewaren({ filters, bestaand, serverActie, onBewaard, onClose }: Props) {
  const { magDelen } = useWeergaven();
  const [nieuw, setNieuw] = useState(bestaand === null);
  const [stand, actie] = useActie(serverActie);
  useEffect(() => {
    if (stand.status !== "klaar") return;
    void loadWeergaven();
    onBewaard(stand.waarden["id"] ?? "");
    onClose();
  }, [stand, onBewaard, onClose]);
  const oud = nieuw ? null : bestaand;
  const naamFout = stand.fouten.find(({ veld }) => veld === "naam")?.reden;
  return (
    <Dialog open onClose={onClose} titel="Bewaar als weergave">
      <form action={actie} onReset={keepTyped(stand)} noValidate className="flex flex-col gap-4">
        {stand.status === "fout" && !naamFout ? <Notice kind="let-op" role="alert">{stand.melding}</Notice> : null}
        <input type="hidden" name="actie" value="bewaar" /><input type="hidden" name="vraag" value={writeVraag(filters)} />
        {oud ? <><input type="hidden" name="id" value={oud.id} /><input type="hidden" name="versie" value={oud.versie} /></> : null}
        <TextInput key={oud?.id ?? "nieuw"} naam="naam" label="Naam" maxLength={60} defaultValue={oud?.naam ?? ""} fout={naamFout} hint="Filters, volgorde, groepen en kolommen gaan mee." />
        {bestaand ? <Checkbox naam="als-nieuw" label="Als nieuwe weergave" hint={`“${bestaand.naam}” blijft dan zoals hij was.`} checked={nieuw} onChange={(event) => setNieuw(event.target.checked)} /> : null}
        {magDelen ? <Checkbox key={`deel-${oud?.id ?? ""}`} naam="gedeeld" value="ja" label="Voor de hele servicedesk" defaultChecked={oud?.gedeeld ?? false} /> : null}
        <div><SubmitButton bezig="Bezig">{oud ? "Wijzigingen bewaren" : "Bewaren"}</SubmitButton></div>
      </form>
    </Dialog>
  );
}
