"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { GEBAAR_NAMEN } from "@/lib/domain/mandaat/mandaat";
import { formatEuro } from "@/lib/format/format-getal";
import type { MandaatDoenProps } from "./mandaat-zaak";
import { useActie } from "./use-actie";

type Props = Pick<MandaatDoenProps, "zaak" | "serverActie"> & { vraag: NonNullable<MandaatDoenProps["open"]> };

/** The coordinator answers in one press; a nee says why. */
export function RuimteBesluit({ vraag, zaak, serverActie }: Props) {
  const [stand, doe] = useActie(serverActie, {});
  const wat = `${vraag.soort === "anders" ? "iets anders" : GEBAAR_NAMEN[vraag.soort].toLowerCase()}${vraag.bedragCent > 0 ? ` van ${formatEuro(vraag.bedragCent / 100)}` : ""}`;
  return (
    <form action={doe} aria-label="Vraag om ruimte" className="flex flex-col gap-2 rounded-md bg-petrol-soft px-2.5 py-2">
      <input type="hidden" name="nummer" value={zaak.nummer} /><input type="hidden" name="versie" value={zaak.versie} />
      <input type="hidden" name="actie" value="besluit" /><input type="hidden" name="vraagId" value={vraag.id} />
      <p className="wrap-anywhere"><b className="font-semibold">Mag dit?</b> {vraag.door} vraagt om {wat}: “{vraag.reden}”</p>
      <TextInput naam="reden" label="Uw reden" hint="Bij nee altijd, bij ja als u wilt." autoComplete="off" defaultValue={stand.waarden["reden"] ?? ""} fout={redenOf(stand.fouten, "reden")} />
      {stand.status === "fout" && stand.fouten.length === 0 ? <p role="alert" className="text-koper">{stand.melding}</p> : null}
      <div className="flex flex-wrap gap-1.5">
        <SubmitButton name="antwoord" value="ja" kind="vol" size="klein" bezig="Bezig" className="max-lg:min-h-11">Ja, doe dit</SubmitButton>
        <SubmitButton name="antwoord" value="nee" kind="gewoon" size="klein" bezig="Bezig" className="max-lg:min-h-11">Nee</SubmitButton>
      </div>
    </form>
  );
}
