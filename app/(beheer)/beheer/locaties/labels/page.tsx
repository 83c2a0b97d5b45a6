import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { LabelKeuze } from "@/components/beheer/label-keuze";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { LABELS_MAX, listLabelGroepen, listLabels } from "@/lib/queries/locatie/list-labels";
import { readParam } from "@/lib/queries/beheer/lijst-vraag";
import { requireScreen } from "@/lib/web/context";
import type { PageParams } from "../../lijst-params";

export const metadata: Metadata = { title: "Labels" };

export default async function LabelsPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.locaties");
  const params = await searchParams;
  const [onder, werkplekken] = [readParam(params, "onder"), readParam(params, "werkplekken") === "ja"];
  const [groepen, plekken] = await Promise.all([listLabelGroepen(ctx), listLabels(ctx, { onder, werkplekken })]);
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <LinkButton href={onder ? `/beheer/locaties?onder=${onder}` : "/beheer/locaties"} kind="stil" size="klein" className="-ml-2.5 self-start"><ArrowLeft aria-hidden />Alle locaties</LinkButton>
      <AutoFocusHeading className="text-2xl">Labels</AutoFocusHeading>
      <p className="text-ink-2">Plak een label bij een zaal, lift of pantry. Wie het scant, meldt iets op die plek.</p>
      <Panel>
        <form method="get" className="flex flex-wrap items-end gap-x-5 gap-y-3">
          <Select naam="onder" label="Gebouw, verdieping of terrein" leeg="Kies een gebouw" opties={groepen.map(({ id, pad }) => ({ waarde: id, label: pad }))} defaultValue={onder} className="min-w-0 flex-1 basis-72" />
          <Checkbox naam="werkplekken" value="ja" label="Ook werkplekken" defaultChecked={werkplekken} />
          <Button type="submit">Plekken tonen</Button>
        </form>
      </Panel>
      {plekken.length >= LABELS_MAX ? <Notice kind="info">Dit zijn de eerste {LABELS_MAX} plekken. Kies een verdieping voor de rest.</Notice> : null}
      {plekken.length > 0 ? (
        <Panel kop="Kies de plekken"><LabelKeuze key={`${onder}${werkplekken}`} onder={onder} werkplekken={werkplekken} plekken={plekken.map(({ id, naam, boven }) => ({ id, naam, boven }))} /></Panel>
      ) : <EmptyState kop={onder ? "Hier zijn geen plekken" : "Kies eerst een gebouw"}>{onder ? "Kies een ander gebouw of een andere verdieping." : "Daarna ziet u de plekken waarvoor u labels kunt maken."}</EmptyState>}
    </div>
  );
}
