import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WerkDossier } from "@/components/backoffice/werk-dossier";
import { FotoForm } from "@/components/opdracht/foto-form";
import { OpdrachtActies } from "@/components/opdracht/opdracht-acties";
import { NotitieForm } from "@/components/backoffice/notitie-form";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { formatMeldingNummer, formatOpdrachtNummer, parseNummer } from "@/lib/format/nummer";
import { findPlekOpPlan } from "@/lib/queries/locatie/get-plattegrond";
import { getWerk } from "@/lib/queries/werk/get-werk";
import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import { requireScreen } from "@/lib/web/context";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";
import { notitieAction, opdrachtAction } from "../actions";

type Props = { params: Promise<{ nummer: string }>; searchParams: Promise<VolgQuery> };
const ZICHT = [{ waarde: "intern", label: "Alleen voor collega’s" }, { waarde: "klant", label: "Ook voor de klant" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Opdracht ${decodeURIComponent((await params).nummer)}` };
}

/** Doing one opdracht: what, where, for whom, and the buttons for what happens on the spot. */
export default async function WerkDetailPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("werk.read");
  const nummer = parseNummer(decodeURIComponent((await params).nummer));
  const werk = nummer ? await getWerk(ctx, nummer.nummer) : null;
  if (!werk?.ok) notFound();
  const { value: opdracht } = werk;
  const plek = await findPlekOpPlan(ctx, opdracht.melding.locatie?.id ?? null);
  const { gelukt, fout } = readVolgQuery(await searchParams);
  return (
    <div className="flex flex-col gap-4">
      <WerkDossier opdracht={opdracht} plek={plek} now={ctx.now()}>
        <Panel kop="Wat doet u?">
          <OpdrachtActies acties={opdracht.acties as OpdrachtActie[]} nummer={opdracht.nummer} versie={opdracht.versie} erAl={opdracht.status === "in_uitvoering" && opdracht.terPlaatseOp !== null} action={opdrachtAction} />
          {opdracht.acties.length === 0 ? <p className="text-ink-2">Hier hoeft niets meer te gebeuren.</p> : null}
        </Panel>
      </WerkDossier>
      <Panel kop="Foto">
        <FotoForm adres="/uploads" terug={`/werk/${formatOpdrachtNummer(opdracht.nummer)}`} verborgen={{ nummer: formatMeldingNummer(opdracht.melding.nummer) }} gelukt={gelukt} fout={fout}>
          <Select naam="zichtbaar" label="Wie mag dit zien?" opties={ZICHT} />
        </FotoForm>
      </Panel>
      <Panel kop="Notitie of klant gesproken">
        <NotitieForm action={notitieAction} nummer={opdracht.nummer} melding={opdracht.melding.nummer} />
      </Panel>
    </div>
  );
}
