import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { KnopForm } from "@/components/beheer/knop-form";
import { buttonClass } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatPlekCode } from "@/lib/domain/locatie/plek-code";
import { getLocatie } from "@/lib/queries/beheer/get-locatie";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, readLijst, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { renewPlekCodeAction, saveLocatieAction } from "../actions";
import { locatieVelden } from "../locatie-velden";

export const metadata: Metadata = { title: "Locatie" };

export default async function LocatiePage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.locaties");
  const { id } = await params;
  const { extra } = await readLijst(searchParams, ["onder"]);
  const [ding, onder] = await Promise.all([getLocatie(ctx, id), getLocatie(ctx, extra["onder"] ?? "")]);
  if (!ding && id !== "nieuw") notFound();
  const boven = ding?.ouder?.waarde ?? onder?.id;
  const terug = { href: boven ? `/beheer/locaties?onder=${boven}` : "/beheer/locaties", label: "Alle locaties" };
  return (
    <DingScherm
      kop={ding?.naam ?? "Locatie toevoegen"} terug={terug} uit={ding?.actief === false}
      onder={ding ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-0 wrap-anywhere text-ink-2">{ding.pad}</p>
          <LinkButton href={`/beheer/locaties/nieuw?onder=${ding.id}`} size="klein">Plek hieronder toevoegen</LinkButton>
          <LinkButton href={`/beheer/locaties?onder=${ding.id}`} size="klein">Wat valt hieronder</LinkButton>
        </div>
      ) : null}
      zij={ding ? (
        <>
          <Panel kop="Label">
            <p className="mb-3 text-ink-2">Wie de code van deze plek scant, meldt hier iets: <span className="font-medium whitespace-nowrap text-ink tabular-nums">{formatPlekCode(ding.plekCode)}</span></p>
            <div className="flex flex-wrap items-start gap-3">
              <a href={`/beheer/locaties/labels/vel?onder=${ding.id}&werkplekken=ja&plek=${ding.id}`} className={buttonClass({ size: "klein" })} download>Label maken (PDF)</a>
              <KnopForm actie={renewPlekCodeAction} vast={{ id: ding.id, versie: String(ding.versie) }} knop="Nieuwe code" size="klein" kind="stil" />
            </div>
            <p className="mt-3 text-sm text-ink-2">Met een nieuwe code werkt het oude label niet meer.</p>
          </Panel>
          <Zijpaneel soort="locatie" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="Alles wat hieronder valt, gaat ook uit. Meldingen op deze plek blijven bestaan." />
        </>
      ) : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveLocatieAction} groepen={locatieVelden(ding, onder)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={terug.href} concept="beheer-locaties"
        />
      </Panel>
    </DingScherm>
  );
}
