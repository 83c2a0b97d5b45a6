import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Historie } from "@/app/(beheer)/beheer/zijpaneel";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Gebruik } from "@/components/beheer/gebruik";
import { KnopForm } from "@/components/beheer/knop-form";
import { TekstForm } from "@/components/beheer/tekst-form";
import { Panel } from "@/components/ui/panel";
import { hasRight } from "@/lib/domain/authz/actor";
import { findVoorbeeldNummer } from "@/lib/queries/tekst/find-voorbeeld-nummer";
import { readTekstenVan } from "@/lib/queries/tekst/list-teksten";
import { listTekstGebruik } from "@/lib/queries/tekst/list-tekst-gebruik";
import { requireScreen } from "@/lib/web/context";
import { archiveTekstAction, saveTekstAction } from "../actions";
import { tekstVelden } from "../tekst-velden";

export const metadata: Metadata = { title: "Standaardtekst" };
const TERUG = { href: "/teksten", label: "Alle teksten" };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TekstPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("tekst.write");
  const { id } = await params;
  const ding = (await readTekstenVan(ctx)).find((tekst) => tekst.id === id) ?? null;
  if (!ding && id !== "nieuw") notFound();
  const magDelen = hasRight(ctx.actor, "tekst.share");
  const magWijzigen = ding === null || ding.eigen || magDelen;
  const [voorbeeld, gebruik] = await Promise.all([findVoorbeeldNummer(ctx, ding?.productCode ?? null), ding ? listTekstGebruik(ctx, ding.id) : []]);
  return (
    <DingScherm
      kop={ding ? ding.titel : "Tekst maken"} terug={TERUG} uit={ding !== null && !ding.actief} uitWoord="Niet in gebruik"
      zij={ding ? (
        <>
          <Gebruik items={gebruik} />
          {magWijzigen ? (
            <Panel kop={ding.actief ? "Niet meer gebruiken" : "Weer gebruiken"}>
              <p className="mb-3 text-ink-2">{ding.actief ? "De tekst verdwijnt uit de keuze. Wat ermee verstuurd is, blijft staan." : "Deze tekst staat niet meer in de keuze."}</p>
              <KnopForm key={ding.versie} actie={archiveTekstAction} vast={{ id: ding.id, versie: String(ding.versie), actief: ding.actief ? "nee" : "ja" }} knop={ding.actief ? "Uit de keuze halen" : "Weer in gebruik nemen"} kind={ding.actief ? "gevaar" : "gewoon"} />
            </Panel>
          ) : null}
          <Historie recht="tekst.write" soort="standaardtekst" id={ding.id} />
        </>
      ) : null}
    >
      <TekstForm
        key={ding?.versie ?? 0} voorbeeld={voorbeeld} vast={magWijzigen ? null : ding?.tekst ?? ""} begin={ding?.tekst ?? ""}
        form={{ bewaard: (await searchParams)["bewaard"] === "ja", actie: saveTekstAction, groepen: tekstVelden(ding, magDelen), id: ding?.id, versie: ding?.versie, knop: ding ? "Wijzigingen bewaren" : "Tekst bewaren", terug: TERUG.href, concept: "standaardtekst" }}
      />
    </DingScherm>
  );
}
