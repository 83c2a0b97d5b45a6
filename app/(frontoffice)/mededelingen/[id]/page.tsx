import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Historie } from "@/app/(beheer)/beheer/zijpaneel";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { KnopForm } from "@/components/beheer/knop-form";
import { MededelingForm } from "@/components/beheer/mededeling-form";
import { Panel } from "@/components/ui/panel";
import { momentOf } from "@/lib/domain/mededeling/mededeling";
import { MEDEDELING_MOMENT } from "@/lib/i18n/mededeling";
import { getMededeling } from "@/lib/queries/mededeling/get-mededeling";
import { requireScreen } from "@/lib/web/context";
import { endMededelingAction, saveMededelingAction } from "../actions";
import { mededelingVelden } from "../mededeling-velden";

export const metadata: Metadata = { title: "Mededeling" };
const TERUG = { href: "/mededelingen", label: "Alle mededelingen" };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MededelingPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("mededeling.write");
  const { id } = await params;
  const ding = await getMededeling(ctx, id);
  if (!ding && id !== "nieuw") notFound();
  const loopt = ding !== null && momentOf(ding, ctx.now()) !== "voorbij";
  return (
    <DingScherm
      kop={ding ? ding.titel : "Mededeling maken"} terug={TERUG} uit={ding !== null && !loopt} uitWoord={MEDEDELING_MOMENT.voorbij}
      zij={ding ? (
        <>
          {loopt ? (
            <Panel kop="Nu beëindigen">
              <p className="mb-3 text-ink-2">Is het voorbij? Dan verdwijnt de mededeling meteen overal.</p>
              <KnopForm key={ding.versie} actie={endMededelingAction} vast={{ id: ding.id, versie: String(ding.versie) }} knop="Nu beëindigen" kind="gevaar" />
            </Panel>
          ) : null}
          <Historie recht="mededeling.write" soort="mededeling" id={ding.id} />
        </>
      ) : null}
    >
      <MededelingForm
        bewaard={(await searchParams)["bewaard"] === "ja"} key={ding?.versie ?? 0} actie={saveMededelingAction} groepen={mededelingVelden(ding, ctx.now())} id={ding?.id} versie={ding?.versie}
        knop={ding ? "Wijzigingen bewaren" : "Plaatsen"} terug={TERUG.href} concept="mededeling"
        begin={{ soort: ding?.soort ?? "storing", titel: ding?.titel ?? "", tekst: ding?.tekst ?? "", betekenis: ding?.betekenis ?? "", locatieId: ding?.locatie?.pad ?? "" }}
      />
    </DingScherm>
  );
}
