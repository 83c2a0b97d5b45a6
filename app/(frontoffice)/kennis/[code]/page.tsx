import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { KennisForm } from "@/components/artikel/kennis-form";
import { KennisZij } from "@/components/artikel/kennis-zij";
import { StapKnop } from "@/components/artikel/stap-knop";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import { parseOpmaak } from "@/lib/domain/artikel/parse-opmaak";
import { getKennis } from "@/lib/queries/artikel/get-kennis";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { artikelStapAction, kennisAction } from "../actions";
import { readKennisKeuzes, toDatumVeld } from "../kennis-keuzes";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const BEWAARD: Readonly<Record<string, string>> = {
  concept: "Bewaard. Lezers zien dit pas na publiceren.", gepubliceerd: "Gepubliceerd. Dit is nu te lezen.", ingetrokken: "Ingetrokken. Niemand leest dit nu nog.",
  teruggezet: "De oude tekst staat in het concept. Kijk hem na en publiceer hem.", melding: "Dit concept is gemaakt van de melding. Kijk na of er geen persoon in te herkennen is.",
};

const load = cache(async (code: string) => {
  const ctx = await requireScreen("artikel.write");
  return { ctx, artikel: await getKennis(ctx, code) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).code)).artikel?.titel ?? "Niet gevonden" };
}

export default async function KennisArtikelPage({ params, searchParams }: Props) {
  const { ctx, artikel } = await load((await params).code);
  if (!artikel) notFound();
  const { code, versie, titel, inleiding, tekst, groep, zichtbaar, eigenaar, herzienOp, producten, status } = artikel;
  const keuzes = await readKennisKeuzes(ctx, { waarde: eigenaar.id, label: eigenaar.naam });
  const wat = (await searchParams)["bewaard"];
  const waarden = { titel, inleiding, tekst, groep, zichtbaar, eigenaarId: eigenaar.id, herzienOp: toDatumVeld(herzienOp), producten };
  const stap = status === "gepubliceerd" ? <StapKnop actie={artikelStapAction} begin={EMPTY_FORM} velden={{ code, versie, actie: "intrekken" }} knop="Intrekken" kind="gevaar" bezig="Bezig met intrekken" /> : null;
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <Link href="/kennis" className="inline-flex min-h-8 items-center gap-1.5 self-start text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />Alle artikelen</Link>
      <AutoFocusHeading className="text-2xl break-words">{titel}</AutoFocusHeading>
      <div className="flex flex-col gap-5 xl:flex-row xl:items-start">
        <Panel className="xl:flex-1">
          <KennisForm
            key={versie} actie={kennisAction} begin={EMPTY_FORM} waarden={waarden} keuzes={keuzes} voorbeeld={parseOpmaak(tekst)} code={code} versie={versie}
            bewaard={typeof wat === "string" ? BEWAARD[wat] : undefined}
          />
        </Panel>
        <div className="flex min-w-0 flex-col gap-5 xl:w-80 xl:shrink-0"><KennisZij artikel={artikel} stap={stap} /></div>
      </div>
    </div>
  );
}
