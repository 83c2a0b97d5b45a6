import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ContactLijst } from "@/components/frontoffice/contact-lijst";
import { Ervaringen } from "@/components/frontoffice/ervaringen";
import { KlantGegevens } from "@/components/frontoffice/klant-gegevens";
import { KlantMeldingen } from "@/components/frontoffice/klant-meldingen";
import { Voorkeuren } from "@/components/frontoffice/voorkeuren";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { Panel } from "@/components/ui/panel";
import { dagOf } from "@/lib/domain/klant/voorkeur";
import { getKlant, type Klant } from "@/lib/queries/klant/get-klant";
import { listKlantMeldingen } from "@/lib/queries/klant/list-klant-meldingen";
import type { EerdereMelding } from "@/lib/queries/wachtrij/read-eerder";
import { recordInzage } from "@/lib/use-cases/klant/record-inzage";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../../balie-shell";
import { voorkeurAction } from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ na?: string | string[] }> };

/** So many open ones at most; who has more is looked up in the queue. */
const MEEST_OPEN = 50;
const JAAR_MS = 365 * 86_400_000;

const loadKlant = cache(async (id: string) => {
  const ctx = await requireScreen("wachtrij.read");
  const found = await getKlant(ctx, id, MEEST_OPEN);
  return found.ok ? { ctx, ...found.value } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadKlant((await params).id))?.klant.naam ?? "Niet gevonden" };
}

const toRij = ({ ontvangenOp, gereedOp: _gereed, uiterlijk, ...rij }: EerdereMelding) => ({ ...rij, ontvangen: ontvangenOp.getTime(), uiterlijk: uiterlijk?.getTime() ?? null });

function Kop({ klant }: { klant: Klant }) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <div className="flex min-w-0 flex-1 basis-60 items-center gap-4">
        <Avatar naam={klant.naam} maat="middel" bijNaam />
        <div className="min-w-0">
          <AutoFocusHeading className="text-2xl break-words">{klant.naam}</AutoFocusHeading>
          <p className="text-ink-2">{[klant.functie, klant.afdeling].filter(Boolean).join(" · ") || "Klant"}</p>
        </div>
      </div>
      {klant.actief ? <LinkButton href={`/intake?klant=${klant.id}`} className="max-lg:min-h-11"><Plus aria-hidden />Melding voor deze klant</LinkButton> : null}
    </header>
  );
}

/** Who somebody is and how to reach them, how it went, how they like to be helped, and all they ever asked. That somebody looked is written down. */
export default async function KlantPage({ params, searchParams }: Props) {
  const [{ id }, { na }] = await Promise.all([params, searchParams]);
  const found = await loadKlant(id);
  if (!found) notFound();
  const { ctx, klant, meldingen, beeld } = found;
  const [eerder] = await Promise.all([listKlantMeldingen(ctx, klant.id, typeof na === "string" ? na : undefined), recordInzage(ctx, klant.id, "klantbeeld")]);
  const open = meldingen.filter((melding) => melding.open).map(toRij);
  const nu = ctx.now().getTime();
  const adres = `/klanten/${klant.id}`;
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto flex max-w-breed flex-col gap-5">
        <Kop klant={klant} />
        {klant.actief ? null : <Notice kind="let-op">{klant.naam} werkt hier niet meer.</Notice>}
        <div className="grid items-start gap-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-col gap-5">
            <Panel kop="Bereiken"><KlantGegevens klant={klant} /></Panel>
            <Panel kop="Voorkeuren"><Voorkeuren key={beeld.voorkeuren.length} persoonId={klant.id} voorkeuren={beeld.voorkeuren} overEenJaar={dagOf(new Date(nu + JAAR_MS))} actie={voorkeurAction} /></Panel>
            <Panel kop="Laatste contacten"><ContactLijst contacten={beeld.contacten} nu={nu} /></Panel>
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <Panel kop="Hoe het ging"><Ervaringen punten={beeld.stemmingen} nu={nu} /></Panel>
            <Panel kop="Nu open">{open.length > 0 ? <KlantMeldingen rijen={open} nu={nu} /> : <p className="text-ink-2">Er staat nu niets open.</p>}</Panel>
            <Panel kop="Eerder">
              {eerder.rijen.length > 0 ? <KlantMeldingen rijen={eerder.rijen.map(toRij)} nu={nu} /> : <p className="text-ink-2">{open.length > 0 ? "Dit is de eerste keer dat wij iets horen." : `${klant.naam} heeft nog niets gemeld.`}</p>}
              <Pager volgende={eerder.volgende ? `${adres}?na=${eerder.volgende}` : null} eerste={na ? adres : null} />
            </Panel>
          </div>
        </div>
        <p className="text-sm text-ink-2">Dat u deze pagina opende, is vastgelegd. {klant.naam} kan dat lezen bij <i>Mijn gegevens</i>.</p>
      </div>
    </BalieShell>
  );
}
