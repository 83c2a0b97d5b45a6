import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { listProducten } from "@/lib/queries/beheer/list-producten";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";

export const metadata: Metadata = { title: "Producten" };
const KOLOMMEN = [{ label: "Product" }, { label: "Code" }, { label: "Groep" }, { label: "KWIS" }, { label: "Prioriteit", getal: true }, { label: "Team" }];

export default async function ProductenPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.catalogus");
  const { vraag, zoek, stand, isVervolg } = await readLijst(searchParams);
  const { rijen, volgende } = await listProducten(ctx, vraag);
  return (
    <LijstScherm
      kop="Producten" uitleg="De catalogus: waar klanten om vragen, wie het doet en binnen welke tijd." pad="/beheer/producten" nieuw={{ label: "Product toevoegen" }} zoekLabel="Zoek op naam, code, groep of trefwoord"
      zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/beheer/producten/${rij.id}`, uit: !rij.actief, cellen: [rij.naam, rij.code, rij.groep, rij.kwis, rij.prioriteit === null ? "" : String(rij.prioriteit), rij.team ?? ""] }))}
    />
  );
}
