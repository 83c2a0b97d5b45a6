import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Uitzonderingen } from "@/components/beheer/uitzonderingen";
import { Panel } from "@/components/ui/panel";
import { getKalender } from "@/lib/queries/beheer/get-kalender";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { addUitzonderingAction, removeUitzonderingAction, saveKalenderAction } from "../actions";
import { kalenderVelden } from "../kalender-velden";

export const metadata: Metadata = { title: "Kalender" };
const TERUG = { href: "/beheer/kalenders", label: "Alle kalenders" };

export default async function KalenderPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.kalenders");
  const { id } = await params;
  const ding = id === "nieuw" ? null : await getKalender(ctx, id);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding?.naam ?? "Kalender toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? <Zijpaneel soort="kalender" id={ding.code} versie={ding.versie} actief={ding.actief} uitleg="De kalender is dan niet meer te kiezen. Lopende klokken tellen ermee door." /> : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveKalenderAction} groepen={kalenderVelden(ding)} id={ding?.code} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-kalenders"
        />
      </Panel>
      {ding ? <Uitzonderingen kalenderCode={ding.code} versie={ding.versie} items={ding.uitzonderingen} voegToe={addUitzonderingAction} verwijder={removeUitzonderingAction} /> : null}
    </DingScherm>
  );
}
