import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Panel } from "@/components/ui/panel";
import { getAfdeling } from "@/lib/queries/beheer/get-afdeling";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { saveAfdelingAction } from "../actions";
import { afdelingVelden } from "../afdeling-velden";

export const metadata: Metadata = { title: "Afdeling" };
const TERUG = { href: "/beheer/afdelingen", label: "Alle afdelingen" };

export default async function AfdelingPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.personen");
  const { id } = await params;
  const [ding, keuzes] = await Promise.all([getAfdeling(ctx, id), listKeuzes(ctx)]);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding ? ding.naam : "Afdeling toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? <Zijpaneel soort="afdeling" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="De afdeling is dan niet meer te kiezen. De geschiedenis blijft." /> : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveAfdelingAction} groepen={afdelingVelden(ding, keuzes)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-afdelingen"
        />
      </Panel>
    </DingScherm>
  );
}
