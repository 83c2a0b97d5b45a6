"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { GEBAAR_NAMEN, GRENS_ZIN, judgeGebaar, type GebaarSoort } from "@/lib/domain/mandaat/mandaat";
import { parseBedrag } from "@/lib/domain/mandaat/parse-bedrag";
import type { MandaatDoenProps } from "./mandaat-zaak";
import { useActie } from "./use-actie";

type Props = Pick<MandaatDoenProps, "zaak" | "kader" | "besteed" | "serverActie"> & { soort: GebaarSoort; /** The coordinator is asked one thing at a time. */ heeftVraag: boolean; onKlaar: () => void };

/** Kind chosen, reason typed, one press. Above the frame the same press asks the coordinator. */
export function GebaarForm({ zaak, kader, besteed, serverActie, soort, heeftVraag, onKlaar }: Props) {
  const [stand, doe] = useActie(serverActie, { onKlaar });
  const [sleutel] = useState(() => crypto.randomUUID());
  const [bedrag, setBedrag] = useState("");
  const bedragCent = parseBedrag(bedrag);
  const oordeel = bedragCent === null ? "mag" : judgeGebaar({ soort, bedragCent }, kader, besteed);
  const boven = oordeel !== "mag";
  return (
    <form action={doe} className="flex flex-col gap-2.5" aria-label={GEBAAR_NAMEN[soort]} onKeyDown={(event) => { if (event.key === "Escape") { event.stopPropagation(); onKlaar(); } }}>
      <input type="hidden" name="nummer" value={zaak.nummer} /><input type="hidden" name="versie" value={zaak.versie} />
      <input type="hidden" name="sleutel" value={sleutel} /><input type="hidden" name="soort" value={soort} /><input type="hidden" name="actie" value={boven ? "vraag" : "geef"} />
      <TextInput naam="bedrag" label="Bedrag in euro" inputMode="decimal" autoComplete="off" optioneel hint={soort === "anders" ? "Zonder geld hoeft u niemand te vragen." : undefined} value={bedrag} onChange={(event) => setBedrag(event.target.value)} fout={redenOf(stand.fouten, "bedrag")} />
      <Textarea naam="reden" label={soort === "anders" ? "Namelijk, en waarom?" : "Waarom?"} rows={2} autoFocus defaultValue={stand.waarden["reden"] ?? ""} fout={redenOf(stand.fouten, "reden")} />
      {boven ? <p role="status" className="text-ink-2">{GRENS_ZIN[oordeel]}{heeftVraag ? " Er ligt al een vraag bij de coördinator." : ""}</p> : null}
      {stand.status === "fout" && stand.fouten.length === 0 ? <p role="alert" className="text-koper">{stand.melding}</p> : null}
      {redenOf(stand.fouten, "soort") ? <p role="alert" className="text-koper">{redenOf(stand.fouten, "soort")}</p> : null}
      <div className="flex flex-wrap gap-1.5">
        <SubmitButton kind="vol" size="klein" bezig="Bezig" className="max-lg:min-h-11">{boven ? "Vraag de coördinator" : "Vastleggen"}</SubmitButton>
        <Button kind="stil" size="klein" className="max-lg:min-h-11" onClick={onKlaar}>Toch niet</Button>
      </div>
    </form>
  );
}
