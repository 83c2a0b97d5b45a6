import type { Metadata } from "next";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { Panel } from "@/components/ui/panel";
import { getMeekijken } from "@/lib/queries/beheer/get-meekijken";
import { listAfdelingen } from "@/lib/queries/beheer/list-afdelingen";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";
import { saveMeekijkenAction } from "./actions";

export const metadata: Metadata = { title: "Afdelingen" };
const KOLOMMEN = [{ label: "Afdeling" }, { label: "Code" }, { label: "Kostenplaats" }, { label: "Valt onder" }, { label: "Mensen", getal: true }];

export default async function AfdelingenPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.personen");
  const { vraag, zoek, stand, isVervolg } = await readLijst(searchParams);
  const [{ rijen, volgende }, aan] = await Promise.all([listAfdelingen(ctx, vraag), getMeekijken(ctx)]);
  return (
    <>
      <LijstScherm
        kop="Afdelingen" uitleg="De onderdelen van uw organisatie. Hun kostenplaats hoort bij wat ze vragen." pad="/beheer/afdelingen" nieuw={{ label: "Afdeling toevoegen" }} zoekLabel="Zoek op naam, code of kostenplaats"
        zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
        rijen={rijen.map((rij) => ({ id: rij.id, href: `/beheer/afdelingen/${rij.id}`, uit: !rij.actief, cellen: [rij.naam, rij.code ?? "", rij.kostenplaats ?? "", rij.ouder ?? "", String(rij.mensen)] }))}
      />
      {aan === null ? null : (
        <Panel kop="Meekijken met de afdeling" className="mx-auto mt-6 max-w-breed">
          <p className="mb-4 max-w-tekst text-ink-2">Staat dit aan, dan zien afdelingshoofden en budgethouders hoe het gaat met de meldingen van hun afdeling. Klachten, personeelszaken en de berichten tussen melder en servicedesk zien zij nooit.</p>
          <BeheerForm actie={saveMeekijkenAction} knop="Bewaren" groepen={[{ velden: [{ soort: "vinkje", naam: "afdelingMagMeekijken", label: "Afdelingshoofden en budgethouders mogen meekijken", aan }] }]} />
        </Panel>
      )}
    </>
  );
}
