import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { listTeams } from "@/lib/queries/beheer/list-teams";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";

export const metadata: Metadata = { title: "Teams" };
const KOLOMMEN = [{ label: "Team" }, { label: "Soort" }, { label: "Leden", getal: true }, { label: "E-mail" }];

export default async function TeamsPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.teams");
  const { vraag, zoek, stand, isVervolg } = await readLijst(searchParams);
  const { rijen, volgende } = await listTeams(ctx, vraag);
  return (
    <LijstScherm
      kop="Teams" uitleg="De servicedesk en de teams die opdrachten uitvoeren." pad="/beheer/teams" nieuw={{ label: "Team toevoegen" }} zoekLabel="Zoek een team"
      zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/beheer/teams/${rij.id}`, uit: !rij.actief, cellen: [rij.naam, rij.soort === "servicedesk" ? "Servicedesk" : "Uitvoerend team", String(rij.leden), rij.email ?? ""] }))}
    />
  );
}
