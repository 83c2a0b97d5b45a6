"use client";

import { useCallback, useMemo } from "react";
import { useParams } from "next/navigation";
import { Button, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { isGefilterd, withoutFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { formatTelwoord } from "@/lib/format/format-getal";
import { parseNummer } from "@/lib/format/nummer";
import { FilterBalk } from "./filter-balk";
import { useEinde } from "./use-einde";
import { useNu } from "./use-nu";
import { useWachtrij } from "./wachtrij-provider";
import { WachtrijTabel } from "./wachtrij-tabel";
import { WEERGAVE } from "./weergaven";

const WOORDEN = { een: "nieuwe melding tonen", meer: "nieuwe meldingen tonen" };

function Leeg() {
  const { filters, filter } = useWachtrij();
  const { icon, leeg, uitleg } = WEERGAVE[filters.weergave];
  if (!isGefilterd(filters)) return <EmptyState icoon={icon} kop={filters.zoek ? `Niets gevonden voor “${filters.zoek}”` : leeg}>{filters.zoek ? "Probeer een ander woord, of een nummer zoals M10482." : uitleg}</EmptyState>;
  const wis = () => filter(withoutFilters(filters));
  return <EmptyState icoon={icon} kop="Niets met deze filters" actie={<Button onClick={wis}>Filters wissen</Button>}>Haal een filter weg, of kies een andere weergave.</EmptyState>;
}

/** A typing error is not corrected in silence. Words are compared without their ending, so the end of what was meant is left open. */
function Bedoeld({ verruimd }: { verruimd: NonNullable<ReturnType<typeof useWachtrij>["verruimd"]> }) {
  return <p role="status" className="border-b border-line bg-sunken px-3.5 py-1.5 text-sm text-ink-2">{verruimd.map(({ van, naar }) => `“${van}” staat nergens. Wij zochten ook op ${naar.map((woord) => `“${woord}…”`).join(", ")}. `)}</p>;
}

/** The list of one view. New rows wait behind a bar until they are asked for; changed rows change in their place. */
export function WachtrijLijst() {
  const lijst = useWachtrij();
  const { heeftMeer, stand, more } = lijst;
  const nu = useNu(lijst.startNu);
  const { nummer } = useParams<{ nummer?: string }>();
  const gekozen = nummer ? parseNummer(decodeURIComponent(nummer))?.nummer ?? null : null;
  const { label } = WEERGAVE[lijst.filters.weergave];
  const nieuw = lijst.nieuw > 0 ? formatTelwoord(lijst.nieuw, WOORDEN) : "";
  const meer = useCallback(() => { if (heeftMeer && stand !== "laadt") void more(); }, [heeftMeer, stand, more]);
  const einde = useEinde(stand === "rust" ? meer : null);
  const { kolommen, groep, dichtheid } = lijst.filters;
  const vorm = useMemo(() => ({ kolommen, groep, compact: dichtheid === "compact" }), [kolommen, groep, dichtheid]);
  const isLeeg = lijst.rijen.length === 0 && !lijst.verouderd && lijst.stand !== "laadt";
  return (
    <>
      <FilterBalk />
      <LiveRegion tekst={nieuw ? nieuw.replace(" tonen", "") : ""} />
      {nieuw ? (
        <button type="button" onClick={() => void lijst.load()} className="min-h-8 w-full shrink-0 bg-petrol-soft px-3 text-center text-sm font-semibold text-petrol-strong hover:underline max-lg:min-h-11">{nieuw}</button>
      ) : null}
      <div className="@container min-h-0 flex-1 lg:overflow-y-auto" aria-busy={lijst.stand === "laadt"} data-lijst>
        {lijst.stand === "fout" ? (
          <Notice kind="let-op" role="alert" className="m-3" actie={<Button size="klein" onClick={() => void lijst.load()}>Opnieuw proberen</Button>}>De lijst kon niet worden opgehaald.</Notice>
        ) : null}
        {lijst.verruimd ? <Bedoeld verruimd={lijst.verruimd} /> : null}
        {isLeeg ? <Leeg /> : <WachtrijTabel rijen={lijst.rijen} vorm={vorm} nu={nu} gekozen={gekozen} zoekdeel={`?${lijst.sleutel}`} caption={`${label}: meldingen`} heeftMeer={lijst.heeftMeer} onEinde={meer} />}
        {lijst.heeftMeer ? (
          <div className="p-3 text-center"><button ref={einde} type="button" aria-disabled={lijst.stand === "laadt" || undefined} onClick={meer} className={buttonClass({ size: "middel" })}>{lijst.stand === "laadt" ? "Bezig met ophalen …" : "Meer meldingen tonen"}</button></div>
        ) : null}
      </div>
    </>
  );
}
