import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Panel } from "@/components/ui/panel";
import { getRegel } from "@/lib/queries/beheer/get-regel";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { saveRouteringsregelAction } from "../actions";
import { regelVelden } from "../regel-velden";

export const metadata: Metadata = { title: "Routeringsregel" };
const TERUG = { href: "/beheer/routering", label: "Alle regels" };

export default async function RegelPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.routering");
  const { id } = await params;
  const [ding, keuzes] = await Promise.all([getRegel(ctx, id), listKeuzes(ctx)]);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding ? "Routeringsregel" : "Regel toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? <Zijpaneel soort="routeringsregel" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="De regel telt dan niet meer mee. Lopende meldingen blijven waar ze zijn." /> : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveRouteringsregelAction} groepen={regelVelden(ding, keuzes)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-routering"
        />
      </Panel>
    </DingScherm>
  );
}
