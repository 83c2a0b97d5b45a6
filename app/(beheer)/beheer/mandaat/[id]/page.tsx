import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Panel } from "@/components/ui/panel";
import type { Rol } from "@/lib/domain/authz/rollen";
import { ROL } from "@/lib/i18n/teksten";
import { getMandaatkader } from "@/lib/queries/beheer/list-mandaatkaders";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Historie } from "../../zijpaneel";
import { saveMandaatkaderAction } from "../actions";
import { mandaatVelden } from "../mandaat-velden";

export const metadata: Metadata = { title: "Kader van een rol" };
const TERUG = { href: "/beheer/mandaat", label: "Alle kaders" };

export default async function MandaatkaderPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.mandaat");
  const { id } = await params;
  const kader = await getMandaatkader(ctx, id);
  if (!kader && id !== "nieuw") notFound();
  return (
    <DingScherm kop={kader ? `Vrije ruimte van ${ROL[kader.rol as Rol].toLowerCase()}` : "Kader toevoegen"} terug={TERUG} zij={kader ? <Historie recht="beheer.mandaat" soort="mandaatkader" id={kader.id} /> : null}>
      <Panel>
        <BeheerForm bewaard={await isBewaard(searchParams)} key={kader?.versie ?? 0} actie={saveMandaatkaderAction} groepen={mandaatVelden(kader)} id={kader?.id} versie={kader?.versie} knop={kader ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-mandaat" />
      </Panel>
    </DingScherm>
  );
}
