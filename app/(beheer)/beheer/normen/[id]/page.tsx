import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { KnopForm } from "@/components/beheer/knop-form";
import { Panel } from "@/components/ui/panel";
import { getNorm } from "@/lib/queries/beheer/get-norm";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Historie } from "../../zijpaneel";
import { removeNormAction, saveNormAction } from "../actions";
import { normVelden } from "../norm-velden";

export const metadata: Metadata = { title: "Norm" };
const TERUG = { href: "/beheer/normen", label: "Alle normen" };

export default async function NormPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.kalenders");
  const { id } = await params;
  const [norm, keuzes] = await Promise.all([getNorm(ctx, id), listKeuzes(ctx)]);
  if (!norm && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={norm ? "Norm" : "Norm toevoegen"} terug={TERUG}
      zij={norm ? (
        <>
          <Panel kop="Verwijderen">
            <p className="mb-3 text-ink-2">Nieuwe meldingen krijgen deze tijd dan niet meer. Wat al loopt, houdt zijn norm.</p>
            <KnopForm actie={removeNormAction} vast={{ id: norm.id, versie: String(norm.versie) }} knop="Norm verwijderen" kind="gevaar" />
          </Panel>
          <Historie recht="beheer.kalenders" soort="norm" id={norm.id} />
        </>
      ) : null}
    >
      <Panel>
        <BeheerForm bewaard={await isBewaard(searchParams)} key={norm?.versie ?? 0} actie={saveNormAction} groepen={normVelden(norm, keuzes)} id={norm?.id} versie={norm?.versie} knop={norm ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-normen" />
      </Panel>
    </DingScherm>
  );
}
