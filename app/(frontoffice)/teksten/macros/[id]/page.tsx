import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Historie } from "@/app/(beheer)/beheer/zijpaneel";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { KnopForm } from "@/components/beheer/knop-form";
import { MacroForm } from "@/components/beheer/macro-form";
import { Panel } from "@/components/ui/panel";
import { hasRight } from "@/lib/domain/authz/actor";
import { listStapKeuzes } from "@/lib/queries/tekst/list-stap-keuzes";
import { readMacrosVan } from "@/lib/queries/tekst/read-macros-van";
import { requireScreen } from "@/lib/web/context";
import { archiveMacroAction, saveMacroAction } from "../actions";
import { macroVelden } from "../macro-velden";

export const metadata: Metadata = { title: "Macro" };
const TERUG = { href: "/teksten/macros", label: "Alle macro's" };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MacroPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("tekst.write");
  const { id } = await params;
  const ding = (await readMacrosVan(ctx)).find((macro) => macro.id === id) ?? null;
  if (!ding && id !== "nieuw") notFound();
  const magDelen = hasRight(ctx.actor, "tekst.share");
  const magWijzigen = ding === null || ding.eigen || magDelen;
  const stappen = (ding?.stappen ?? []).map((stap) => Object.fromEntries(Object.entries(stap).map(([veld, waarde]) => [veld, String(waarde)])));
  return (
    <DingScherm
      kop={ding ? ding.titel : "Macro maken"} terug={TERUG} uit={ding !== null && !ding.actief} uitWoord="Niet in gebruik"
      zij={ding ? (
        <>
          {magWijzigen ? (
            <Panel kop={ding.actief ? "Niet meer gebruiken" : "Weer gebruiken"}>
              <p className="mb-3 text-ink-2">{ding.actief ? "De macro verdwijnt uit de keuze. Wat ermee gedaan is, blijft staan." : "Deze macro staat niet meer in de keuze."}</p>
              <KnopForm key={ding.versie} actie={archiveMacroAction} vast={{ id: ding.id, versie: String(ding.versie), actief: ding.actief ? "nee" : "ja" }} knop={ding.actief ? "Uit de keuze halen" : "Weer in gebruik nemen"} kind={ding.actief ? "gevaar" : "gewoon"} />
            </Panel>
          ) : null}
          <Historie recht="tekst.write" soort="macro" id={ding.id} />
        </>
      ) : null}
    >
      {magWijzigen ? (
        <MacroForm
          key={ding?.versie ?? 0} stappen={stappen} keuzes={await listStapKeuzes(ctx)}
          form={{ bewaard: (await searchParams)["bewaard"] === "ja", actie: saveMacroAction, groepen: macroVelden(ding, magDelen), id: ding?.id, versie: ding?.versie, knop: ding ? "Wijzigingen bewaren" : "Macro bewaren", terug: TERUG.href, concept: "macro" }}
        />
      ) : <Panel kop="Deze macro is van iedereen"><p className="text-ink-2">De coördinator en de productbeheerder houden deze macro bij. Wilt u het anders? Maak een eigen macro.</p></Panel>}
    </DingScherm>
  );
}
