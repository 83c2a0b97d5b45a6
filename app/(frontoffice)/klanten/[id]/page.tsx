import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { KlantMeldingen } from "@/components/frontoffice/klant-meldingen";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import { getKlant, type Klant } from "@/lib/queries/klant/get-klant";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../../balie-shell";

type Props = { params: Promise<{ id: string }> };

const loadKlant = cache(async (id: string) => {
  const ctx = await requireScreen("wachtrij.read");
  const found = await getKlant(ctx, id, 100);
  return found.ok ? { ctx, ...found.value } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadKlant((await params).id))?.klant.naam ?? "Niet gevonden" };
}

function Gegevens({ klant }: { klant: Klant }) {
  const regels = [
    ["Functie", klant.functie], ["Afdeling", klant.afdeling], ["Kostenplaats", klant.kostenplaats], ["Telefoon", klant.telefoon], ["E-mail", klant.email],
    ["Werkplek", klant.werkplek], ["Personeelsnummer", klant.personeelsnummer], ["Soort", klant.soort === "extern" ? "Extern" : null], ["Let op", klant.actief ? null : "Werkt hier niet meer"],
  ] as const;
  return (
    <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[9rem_1fr]">
      {regels.map(([naam, waarde]) => (waarde ? <div key={naam} className="contents"><dt className="text-ink-2">{naam}</dt><dd className="min-w-0 break-words">{waarde}</dd></div> : null))}
    </dl>
  );
}

/** Who somebody is, how to reach them, and what they asked: open first. */
export default async function KlantPage({ params }: Props) {
  const found = await loadKlant((await params).id);
  if (!found) notFound();
  const { ctx, klant, meldingen } = found;
  const rijen = meldingen.map(({ ontvangenOp, gereedOp: _gereed, uiterlijk, ...rij }) => ({ ...rij, ontvangen: ontvangenOp.getTime(), uiterlijk: uiterlijk?.getTime() ?? null }));
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto flex max-w-breed flex-col gap-5">
        <AutoFocusHeading className="text-2xl">{klant.naam}</AutoFocusHeading>
        <div className="grid items-start gap-5 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <Panel kop="Gegevens"><Gegevens klant={klant} /></Panel>
          <Panel kop="Meldingen"><KlantMeldingen rijen={rijen} nu={ctx.now().getTime()} naam={klant.naam} /></Panel>
        </div>
      </div>
    </BalieShell>
  );
}
