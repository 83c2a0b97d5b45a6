import type { Metadata } from "next";
import Link from "next/link";
import { BaliePanel } from "@/components/portaal/balie-panel";
import { toMededelingTekst } from "@/components/portaal/mededeling-tekst";
import { ConceptRegel } from "@/components/portaal/concept-regel";
import { Mededelingen } from "@/components/portaal/mededelingen";
import { MeldingenLijst } from "@/components/portaal/meldingen-lijst";
import { toLijstRij } from "@/components/portaal/lijst-rij";
import { SoortTegels } from "@/components/portaal/soort-tegels";
import { VakerRegel } from "@/components/portaal/vaker-regel";
import { ZoekVak } from "@/components/portaal/zoek-vak";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { formatGroet } from "@/lib/format/format-moment";
import { formatSinds } from "@/lib/format/format-sinds";
import { findLaatsteConcept } from "@/lib/queries/concept/list-concepten";
import { listVoorMij } from "@/lib/queries/mededeling/list-voor-mij";
import { getBalie } from "@/lib/queries/portaal/get-balie";
import { listEigenMeldingen } from "@/lib/queries/portaal/list-eigen-meldingen";
import { listVaker } from "@/lib/queries/portaal/list-vaker";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: { absolute: "Serviceplein" } };

const MEEST = 5;

export default async function ServicePagina() {
  const ctx = await requireScreen("melding.submit");
  const now = ctx.now();
  const [meldingen, balie, mededelingen, concept, vaker] = await Promise.all([listEigenMeldingen(ctx, { deel: "lopend", aantal: MEEST }), getBalie(ctx), listVoorMij(ctx), findLaatsteConcept(ctx), listVaker(ctx)]);
  // An older one that waits for an answer must not drop out of sight below five newer ones.
  const wacht = meldingen.volgende ? (await listEigenMeldingen(ctx, { deel: "wacht", aantal: MEEST })).rijen : [];
  const rijen = [...wacht, ...meldingen.rijen.filter(({ nummer }) => !wacht.some((een) => een.nummer === nummer))].slice(0, MEEST);
  return (
    <>
      <AutoFocusHeading className="text-2xl sm:text-4xl">{formatGroet(now)}. Waar kunnen we u mee helpen?</AutoFocusHeading>
      <ZoekVak className="mt-6 max-w-190" />
      <ConceptRegel concept={concept} sinds={concept ? formatSinds(concept.op, now) : ""} className="mt-5 max-w-190" />
      <VakerRegel vaker={vaker} className="mt-5" />
      <SoortTegels className={vaker.length > 0 ? "mt-8 sm:mt-10" : "mt-8 sm:mt-14"} />
      <div className="mt-10 grid gap-x-9 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21.25rem]">
        <div className="min-w-0">
          <Mededelingen mededelingen={mededelingen.map((een) => toMededelingTekst(een, now))} className="mb-9" />
          <section aria-labelledby="mijn">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-3">
              <h2 id="mijn" className="text-xl">Mijn meldingen en aanvragen</h2>
              {rijen.length > 0 ? <Link href="/meldingen" className="tekstlink inline-flex min-h-6 items-center text-sm">Alles bekijken</Link> : null}
            </div>
            <MeldingenLijst rijen={rijen.map((rij) => toLijstRij(rij, now))} leeg="Er loopt nu niets van u. Is er iets? Typ het hierboven of kies een tegel." />
          </section>
        </div>
        <BaliePanel balie={balie} now={now} />
      </div>
    </>
  );
}
