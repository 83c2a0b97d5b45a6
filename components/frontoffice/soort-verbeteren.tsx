"use client";

import { buttonClass } from "@/components/ui/button";
import { KWIS, KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";

type Props = { zaak: { readonly nummer: number; readonly versie: number; readonly kwis: Kwis; readonly gezien: string }; serverActie: FormulierActie };

/** The kind in one press: "Klopt" keeps it, another kind corrects it. Both are remembered and learned from. */
export function SoortVerbeteren({ zaak: { nummer, versie, kwis, gezien }, serverActie }: Props) {
  const [, doe, bezig] = useActie(serverActie, { vertelFout: true });
  const knop = (soort: Kwis, tekst: string, extra = "") => (
    <button key={soort} type="submit" name="kwis" value={soort} aria-disabled={bezig || undefined} onClick={(event) => { if (bezig) event.preventDefault(); }} className={`${buttonClass({ kind: soort === kwis ? "gewoon" : "stil", size: "klein" })} max-lg:min-h-11`}>
      {tekst}<span className="sr-only">{extra}</span>
    </button>
  );
  return (
    <form action={doe} className="mt-1.5">
      <input type="hidden" name="actie" value="classify" /><input type="hidden" name="nummer" value={nummer} /><input type="hidden" name="versie" value={versie} /><input type="hidden" name="gezien" value={gezien} />
      <div role="group" aria-label="Klopt de soort?" className="flex flex-wrap items-center gap-x-0.5 gap-y-1">
        {knop(kwis, "Klopt", `, het is een ${KWIS_NAMEN[kwis].toLowerCase()}`)}
        <span className="ml-1.5">of</span>
        {KWIS.filter((soort) => soort !== kwis).map((soort) => knop(soort, KWIS_NAMEN[soort]))}
      </div>
    </form>
  );
}
