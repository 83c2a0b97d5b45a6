import { randomUUID } from "node:crypto";
import { Download } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CorrectieForm } from "@/components/toegang/correctie-form";
import { EigenVoorkeuren, InzageLijst } from "@/components/toegang/eigen-voorkeuren";
import { GegevensLijst } from "@/components/toegang/gegevens-lijst";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { GEGEVEN_SOORTEN, MIJN_GEGEVENS } from "@/lib/domain/toegang/mijn-gegevens";
import { getMijnGegevens } from "@/lib/queries/volg/get-mijn-gegevens";
import { listEigenVoorkeuren, listInzagen } from "@/lib/queries/volg/list-inzagen";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { correctieAction } from "../actions";
import { ProfielSchil } from "../profiel-schil";

export const metadata: Metadata = { title: "Mijn gegevens" };

export default async function GegevensPage() {
  const ctx = await requireScreen("profiel.eigen");
  const [telling, inzagen, voorkeuren] = await Promise.all([getMijnGegevens(ctx), listInzagen(ctx), listEigenVoorkeuren(ctx)]);
  if (!telling) notFound();
  const rijen = GEGEVEN_SOORTEN.map((soort) => ({ soort, ...MIJN_GEGEVENS[soort], aantal: soort === "profiel" ? "" : telling[soort].toLocaleString("nl-NL") }));
  return (
    <ProfielSchil ctx={ctx} kop="Mijn gegevens" terug>
      <p className="text-lg">Hier ziet u wat wij van u bewaren, waarvoor en hoe lang. Aantekeningen van medewerkers en gegevens van anderen staan hier niet bij.</p>
      <Panel><GegevensLijst rijen={rijen} /></Panel>
      {voorkeuren.length > 0 ? <Panel kop="Uw voorkeuren"><EigenVoorkeuren voorkeuren={voorkeuren} /></Panel> : null}
      {inzagen.length > 0 ? <Panel kop="Wie uw klantbeeld opende"><InzageLijst inzagen={inzagen} /></Panel> : null}
      <Panel kop="Ophalen">
        <p className="mb-4 text-ink-2">U krijgt alles in één bestand. Of alleen uw meldingen, voor een rekenblad.</p>
        <div className="flex flex-wrap gap-3">
          <a href="/profiel/gegevens/download" download className={buttonClass({ kind: "vol", size: "raak" })}><Download aria-hidden />Alles ophalen (JSON)</a>
          <a href="/profiel/gegevens/meldingen" download className={buttonClass({ size: "raak" })}><Download aria-hidden />Mijn meldingen (CSV)</a>
        </div>
      </Panel>
      <Panel kop="Klopt er iets niet?">
        <p className="mb-4 text-ink-2">Uw telefoon en werkplek wijzigt u zelf in <Link href="/profiel" className="tekstlink">uw profiel</Link>. Voor de rest stelt u hier een vraag aan de servicedesk.</p>
        <CorrectieForm actie={correctieAction} begin={EMPTY_FORM} sleutel={randomUUID()} />
      </Panel>
    </ProfielSchil>
  );
}
