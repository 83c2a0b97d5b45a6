import type { Metadata } from "next";
import { TriageScherm } from "@/components/frontoffice/triage-scherm";
import { WEERGAVE } from "@/components/frontoffice/weergaven";
import { readWachtrijFilters, writeWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../balie-shell";
import { meldingAction } from "../wachtrij/[nummer]/actions";

export const metadata: Metadata = { title: "Eén voor één" };

/** As many as somebody goes through before a break; what comes after starts the next round. */
const RONDE = 100;

type Zoek = Readonly<Record<string, string | string[] | undefined>>;
const toParams = (zoek: Zoek): URLSearchParams => new URLSearchParams(Object.entries(zoek).flatMap(([naam, waarde]) => [waarde ?? []].flat().map((een) => [naam, een])));

/** The meldingen of a view one at a time, each decided with one press. */
export default async function TriagePage({ searchParams }: { searchParams: Promise<Zoek> }) {
  const ctx = await requireScreen("wachtrij.read");
  const filters = readWachtrijFilters(toParams(await searchParams));
  const lijst = await listWachtrij(ctx, filters, { limiet: RONDE });
  const nummers = lijst.ok ? lijst.value.rijen.map(({ nummer }) => nummer) : [];
  return (
    <BalieShell ctx={ctx}>
      <TriageScherm nummers={nummers} weergave={WEERGAVE[filters.weergave].label} terug={`/wachtrij?${writeWachtrijFilters(filters)}`} serverActie={meldingAction} />
    </BalieShell>
  );
}
