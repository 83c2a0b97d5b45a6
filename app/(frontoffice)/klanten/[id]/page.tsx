import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { KlantGegevens } from "@/components/frontoffice/klant-gegevens";
import { KlantMeldingen } from "@/components/frontoffice/klant-meldingen";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { getKlant, type Klant } from "@/lib/queries/klant/get-klant";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../../balie-shell";

type Props = { params: Promise<{ id: string }> };

/** As many as one look asks for; who needs an older one knows its number or a word. */
const MEEST = 100;

const loadKlant = cache(async (id: string) => {
  const ctx = await requireScreen("wachtrij.read");
  const found = await getKlant(ctx, id, MEEST);
  return found.ok ? { ctx, ...found.value } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadKlant((await params).id))?.klant.naam ?? "Niet gevonden" };
}

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

/** Who somebody is, how to reach them, and what they asked: open first. */
export default async function KlantPage({ params }: Props) {
  const found = await loadKlant((await params).id);
  if (!found) notFound();
  const { ctx, klant, meldingen } = found;
  const rijen = meldingen.map(({ ontvangenOp, gereedOp: _gereed, uiterlijk, ...rij }) => ({ ...rij, ontvangen: ontvangenOp.getTime(), uiterlijk: uiterlijk?.getTime() ?? null }));
  const [open, eerder] = [rijen.filter((rij) => rij.open), rijen.filter((rij) => !rij.open)];
  const nu = ctx.now().getTime();
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto flex max-w-breed flex-col gap-5">
        <Kop klant={klant} />
        {klant.actief ? null : <Notice kind="let-op">{klant.naam} werkt hier niet meer.</Notice>}
        <div className="grid items-start gap-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <Panel kop="Bereiken"><KlantGegevens klant={klant} /></Panel>
          <div className="flex min-w-0 flex-col gap-5">
            <Panel kop="Nu open">{open.length > 0 ? <KlantMeldingen rijen={open} nu={nu} /> : <p className="text-ink-2">Er staat nu niets open.</p>}</Panel>
            <Panel kop="Eerder">
              {eerder.length > 0 ? <KlantMeldingen rijen={eerder} nu={nu} /> : <p className="text-ink-2">{open.length > 0 ? "Dit is de eerste keer dat wij iets horen." : `${klant.naam} heeft nog niets gemeld.`}</p>}
              {rijen.length === MEEST ? <p className="mt-3 text-sm text-ink-2">Dit zijn de laatste {MEEST}. Zoek oudere op nummer of op een woord.</p> : null}
            </Panel>
          </div>
        </div>
      </div>
    </BalieShell>
  );
}
