import { Search } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ArtikelenPerGroep, GroepKeuze } from "@/components/artikel/artikel-groepen";
import { ArtikelLijst } from "@/components/artikel/artikel-lijst";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import { ARTIKEL_GROEPEN, GROEPEN, isGroep, type ArtikelGroep } from "@/lib/domain/artikel/artikel";
import { findArtikelen } from "@/lib/queries/artikel/find-artikelen";
import { listArtikelen } from "@/lib/queries/artikel/list-artikelen";
import { countZoekmis } from "@/lib/use-cases/artikel/count-zoekmis";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Uitleg en regels" };

type Search = Promise<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

function Niets({ zoek }: { zoek: string }) {
  return (
    <EmptyState kop={`Over “${zoek}” staat hier nog niets`} actie={<LinkButton href={`/meldingen/nieuw?soort=I&tekst=${encodeURIComponent(zoek)}`} kind="vol" size="raak">Stel uw vraag</LinkButton>}>
      Probeer een ander woord. Of stel uw vraag, dan zoeken wij het voor u uit.
    </EmptyState>
  );
}

const NAMEN = GROEPEN.map((code) => ({ code, naam: ARTIKEL_GROEPEN[code] }));

export default async function ArtikelenPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireScreen("artikel.read");
  const query = await searchParams;
  const zoek = first(query["zoek"]).replaceAll("\0", "").trim().slice(0, 200);
  const groep = isGroep(first(query["groep"])) ? (first(query["groep"]) as ArtikelGroep) : null;
  const rijen = zoek ? await findArtikelen(ctx, zoek, { aantal: 20 }) : await listArtikelen(ctx, groep);
  if (zoek && rijen.length === 0) await countZoekmis(ctx, zoek);
  return (
    <div className="mx-auto flex max-w-tekst flex-col gap-7">
      <header className="flex flex-col gap-2">
        <AutoFocusHeading className="text-3xl">Uitleg en regels</AutoFocusHeading>
        <p className="text-ink-2">Lees hoe iets werkt, wat mag en bij wie u moet zijn.</p>
      </header>
      <form action="/artikelen" method="get" role="search" className="flex items-end gap-3">
        <TextInput naam="zoek" label="Waar zoekt u uitleg over?" type="search" defaultValue={zoek} maxLength={200} required className="min-w-0 flex-1" />
        <Button type="submit" kind="vol" className="min-h-11"><Search aria-hidden /><span className="max-sm:sr-only">Zoeken</span></Button>
      </form>
      {zoek ? null : <GroepKeuze groepen={NAMEN} nu={groep} />}
      {zoek && rijen.length > 0 ? (
        <section aria-labelledby="gevonden">
          <h2 id="gevonden" className="border-b border-line pb-3 text-xl">Gevonden over “{zoek}”</h2>
          <ArtikelLijst rijen={rijen} />
        </section>
      ) : null}
      {zoek && rijen.length === 0 ? <Niets zoek={zoek} /> : null}
      {zoek ? <p><Link href="/artikelen" className="tekstlink inline-flex min-h-6 items-center">Alle uitleg bekijken</Link></p> : rijen.length > 0 ? <ArtikelenPerGroep groepen={NAMEN} rijen={rijen} /> : <EmptyState kop="Hier staat nog niets">De servicedesk schrijft hier uitleg over veelgestelde vragen.</EmptyState>}
    </div>
  );
}
