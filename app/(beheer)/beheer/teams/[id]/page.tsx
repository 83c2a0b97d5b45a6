import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Panel } from "@/components/ui/panel";
import { getTeam } from "@/lib/queries/beheer/get-team";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { saveTeamAction } from "../actions";
import { teamVelden } from "../team-velden";

export const metadata: Metadata = { title: "Team" };
const TERUG = { href: "/beheer/teams", label: "Alle teams" };

export default async function TeamPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.teams");
  const { id } = await params;
  const [ding, keuzes] = await Promise.all([getTeam(ctx, id), listKeuzes(ctx)]);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding ? ding.naam : "Team toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? <Zijpaneel soort="team" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="Er kan dan geen nieuw werk meer naar dit team. De geschiedenis blijft." /> : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveTeamAction} groepen={teamVelden(ding, keuzes)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-teams"
        />
      </Panel>
    </DingScherm>
  );
}
