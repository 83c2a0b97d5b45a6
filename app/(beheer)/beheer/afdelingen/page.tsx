import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { listAfdelingen } from "@/lib/queries/beheer/list-afdelingen";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";

export const metadata: Metadata = { title: "Afdelingen" };
const KOLOMMEN = [{ label: "Afdeling" }, { label: "Code" }, { label: "Kostenplaats" }, { label: "Valt onder" }, { label: "Mensen", getal: true }];

export default async function AfdelingenPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.personen");
  const { vraag, zoek, stand, isVervolg } = await readLijst(searchParams);
  const { rijen, volgende } = await listAfdelingen(ctx, vraag);
  return (
    <LijstScherm
      kop="Afdelingen" uitleg="De onderdelen van uw organisatie. Hun kostenplaats hoort bij wat ze vragen." pad="/beheer/afdelingen" nieuw={{ label: "Afdeling toevoegen" }} zoekLabel="Zoek op naam, code of kostenplaats"
      zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/beheer/afdelingen/${rij.id}`, uit: !rij.actief, cellen: [rij.naam, rij.code ?? "", rij.kostenplaats ?? "", rij.ouder ?? "", String(rij.mensen)] }))}
    />
  );
}
