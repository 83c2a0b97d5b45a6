import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { toZoekGroepen } from "@/components/portaal/zoek-groep";
import { ZoekUitslag } from "@/components/portaal/zoek-uitslag";
import { ZoekVak } from "@/components/portaal/zoek-vak";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { formatMeldingNummer, readMeldingNummer } from "@/lib/format/nummer";
import { countZoekmis } from "@/lib/use-cases/artikel/count-zoekmis";
import { zoekPlein } from "@/lib/queries/zoek/zoek-plein";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Zoeken" };

type Search = Promise<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

export default async function ZoekenPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireScreen("melding.submit");
  const tekst = first((await searchParams)["tekst"]).replaceAll("\0", "").toWellFormed().trim().slice(0, 500);
  const nummer = readMeldingNummer(tekst);
  const gevonden = await zoekPlein(ctx, { tekst, nummer });
  if (nummer !== null && gevonden.zaken[0]?.nummer === nummer) redirect(`/meldingen/${formatMeldingNummer(nummer)}`);
  const groepen = toZoekGroepen(gevonden);
  const niets = groepen.length === 0;
  if (niets && nummer === null) await countZoekmis(ctx, tekst);
  return (
    <div className="mx-auto max-w-190">
      <AutoFocusHeading className="text-3xl">{tekst === "" || niets ? "Zoeken" : "Gevonden"}</AutoFocusHeading>
      <ZoekVak key={tekst} className="mt-5" begin={tekst} />
      {tekst === "" ? <p className="mt-6 text-ink-2">Typ waar het om gaat, of een nummer.</p> : (
        <>
          {niets ? <p className="mt-8 text-lg break-words">Wij vonden niets met “{tekst}”.</p> : <ZoekUitslag groepen={groepen} />}
          <section aria-labelledby="niets" className="mt-10 rounded-xl border border-line bg-surface px-5 py-5">
            <h2 id="niets" className="text-lg">{niets ? "Niets gevonden? Meld het" : "Staat het er niet bij?"}</h2>
            <p className="mt-1 mb-4 text-ink-2">Vertel het in uw eigen woorden. De servicedesk zoekt het voor u uit.</p>
            <LinkButton href={`/meldingen/nieuw?tekst=${encodeURIComponent(tekst)}`} kind={niets ? "vol" : "gewoon"} size="raak"><Pencil aria-hidden />Meld het</LinkButton>
          </section>
        </>
      )}
    </div>
  );
}
