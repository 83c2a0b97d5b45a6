import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VersHouden } from "@/components/backoffice/vers-houden";
import { WerkLijst } from "@/components/backoffice/werk-lijst";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Tabs } from "@/components/ui/tabs";
import { WERK_OVERZICHTEN, listWerk, type WerkOverzicht } from "@/lib/queries/werk/list-werk";
import { DAG_MS, toDag, toInstant } from "@/lib/domain/sla/amsterdam";
import { requireScreen } from "@/lib/web/context";
import { finishAction } from "./actions";

export const metadata: Metadata = { title: "Werk" };

const NAAM: Record<WerkOverzicht, string> = { vandaag: "Vandaag", open: "Alles open", klaar: "Klaar" };

/** The opdrachten of my team by the time they are due. */
export default async function WerkPage({ searchParams }: { searchParams: Promise<{ toon?: string; klaar?: string }> }) {
  const ctx = await requireScreen("werk.read");
  const { toon, klaar } = await searchParams;
  const overzicht = WERK_OVERZICHTEN.find((naam) => naam === toon) ?? "vandaag";
  const now = ctx.now();
  const werk = await listWerk(ctx, overzicht, new Date(toInstant(toDag(now.getTime()), DAG_MS / 60_000)));
  if (!werk.ok) notFound();
  const { rows, telling } = werk.value;
  return (
    <>
      <VersHouden />
      <AutoFocusHeading className="text-2xl">{NAAM[overzicht]}</AutoFocusHeading>
      <div className="mt-3 mb-5">
        <Tabs label="Overzicht" tabs={WERK_OVERZICHTEN.map((naam) => ({ href: naam === "vandaag" ? "/werk" : `/werk?toon=${naam}`, label: NAAM[naam], aantal: telling[naam], nu: naam === overzicht }))} />
      </div>
      {klaar ? <p role="status" className="mb-4 rounded bg-groen-soft px-4 py-3 font-medium text-groen">{klaar.slice(0, 12)} is klaar gemeld.</p> : null}
      <WerkLijst rows={rows.map((row) => ({ ...row, uiterlijk: row.uiterlijk?.toISOString() ?? null, geplandVan: row.geplandVan?.toISOString() ?? null, geplandTot: row.geplandTot?.toISOString() ?? null, aangebodenOp: row.aangebodenOp.toISOString(), klaarOp: row.klaarOp?.toISOString() ?? null }))} overzicht={overzicht} now={now.toISOString()} finishAction={finishAction} />
    </>
  );
}
