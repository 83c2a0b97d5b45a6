import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import { DeurTabs } from "@/components/portaal/deur-tabs";
import { DienstenLijst } from "@/components/portaal/diensten-lijst";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";
import { DEUREN, listDiensten } from "@/lib/queries/zoek/list-diensten";
import { requireScreen } from "@/lib/web/context";

type Search = Promise<Record<string, string | string[] | undefined>>;
const readDeur = async (searchParams: Search) => { const gevraagd = (await searchParams)["deur"]; return DEUREN.find((deur) => deur === gevraagd) ?? "S"; };

const VRAAG = {
  S: "Staat het er niet bij, of weet u het niet?", W: "Zoekt u iets anders?", I: "Staat uw vraag er niet bij?", K: "Wilt u het gewoon vertellen?",
} as const;

export async function generateMetadata({ searchParams }: { searchParams: Search }): Promise<Metadata> {
  const deur = await readDeur(searchParams);
  return { title: KWIS_TEGELS.find(({ kwis }) => kwis === deur)?.kop ?? "Diensten" };
}

/** What lies behind one of the four doors; telling it in your own words is always the first way. */
export default async function DienstenPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireScreen("melding.submit");
  const deur = await readDeur(searchParams);
  const groepen = await listDiensten(ctx, deur);
  const tegel = KWIS_TEGELS.find(({ kwis }) => kwis === deur);
  return (
    <>
      <AutoFocusHeading className="text-3xl">{tegel?.kop}</AutoFocusHeading>
      <p className="mt-1.5 text-lg text-ink-2">{tegel?.uitleg}.</p>
      <DeurTabs deur={deur} />
      <section aria-labelledby="eigen" className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl border border-line bg-surface px-5 py-4">
        <div><h2 id="eigen" className="text-lg">{VRAAG[deur]}</h2><p className="text-ink-2">Vertel het in uw eigen woorden. Wij zoeken uit wie u helpt.</p></div>
        <LinkButton href={`/meldingen/nieuw?soort=${deur}`} kind="vol" size="raak">Zelf vertellen<ArrowRight aria-hidden /></LinkButton>
      </section>
      {groepen.length > 0 ? <DienstenLijst groepen={groepen} kwis={deur} /> : null}
    </>
  );
}
