import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Panel } from "@/components/ui/panel";
import { getLeverancier } from "@/lib/queries/beheer/get-leverancier";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { saveLeverancierAction } from "../actions";
import { leverancierVelden } from "../leverancier-velden";

export const metadata: Metadata = { title: "Leverancier" };
const TERUG = { href: "/beheer/leveranciers", label: "Alle leveranciers" };

export default async function LeverancierPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.teams");
  const { id } = await params;
  const ding = await getLeverancier(ctx, id);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding ? ding.naam : "Leverancier toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? <Zijpaneel soort="leverancier" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="Er kan dan geen nieuwe opdracht meer naar deze leverancier. De geschiedenis blijft." /> : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveLeverancierAction} groepen={leverancierVelden(ding)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-leveranciers"
        />
      </Panel>
    </DingScherm>
  );
}
