import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { listLeveranciers } from "@/lib/queries/beheer/list-leveranciers";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";

export const metadata: Metadata = { title: "Leveranciers" };
const KOLOMMEN = [{ label: "Leverancier" }, { label: "E-mail" }, { label: "Contactpersoon" }, { label: "Telefoon" }];

export default async function LeveranciersPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.teams");
  const { vraag, zoek, stand, isVervolg } = await readLijst(searchParams);
  const { rijen, volgende } = await listLeveranciers(ctx, vraag);
  return (
    <LijstScherm
      kop="Leveranciers" uitleg="Bedrijven die opdrachten per mail krijgen, met een link om ze aan te nemen en klaar te melden." pad="/beheer/leveranciers" nieuw={{ label: "Leverancier toevoegen" }} zoekLabel="Zoek op naam of e-mail"
      zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/beheer/leveranciers/${rij.id}`, uit: !rij.actief, cellen: [rij.naam, rij.email, rij.contactpersoon ?? "", rij.telefoon ?? ""] }))}
    />
  );
}
