import type { Metadata } from "next";
import { Plus } from "lucide-react";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { ProefForm } from "@/components/beheer/proef-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import { toAmsterdam } from "@/lib/format/amsterdam";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { listNormen } from "@/lib/queries/beheer/list-normen";
import { requireScreen } from "@/lib/web/context";
import { EENHEDEN, NORM_SOORT_NAMEN } from "./norm-velden";
import { uiterlijkProefAction } from "./actions";

export const metadata: Metadata = { title: "Normen" };
const KOLOMMEN = [{ label: "Soort" }, { label: "Prioriteit" }, { label: "Klok" }, { label: "Binnen" }, { label: "Kalender" }];
const two = (getal: number) => String(getal).padStart(2, "0");

/** The Dutch wall clock as a datetime field wants it. */
function toVeld(moment: Date): string {
  const { jaar, maand, dag, uur, minuut } = toAmsterdam(moment);
  return `${jaar}-${two(maand)}-${two(dag)}T${two(uur)}:${two(minuut)}`;
}

export default async function NormenPage() {
  const ctx = await requireScreen("beheer.kalenders");
  const [rijen, { kalenders }] = await Promise.all([listNormen(ctx), listKeuzes(ctx)]);
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">Normen</AutoFocusHeading>
        <LinkButton href="/beheer/normen/nieuw" kind="vol"><Plus aria-hidden />Norm toevoegen</LinkButton>
      </div>
      <p className="max-w-tekst text-ink-2">De tijden die gelden als een product geen eigen tijden heeft. Wat al loopt, houdt zijn norm. Prioriteit 1 telt dag en nacht.</p>
      <Panel kop="Proef: wanneer moet het klaar zijn?">
        <ProefForm
          actie={uiterlijkProefAction} knop="Bereken uiterlijk"
          velden={[
            { soort: "datumtijd", naam: "ontvangenOp", label: "Melding ontvangen op", waarde: toVeld(ctx.now()) },
            { soort: "keuze", naam: "kalenderCode", label: "Kalender", waarde: "servicedesk", opties: kalenders },
            { soort: "getal", naam: "waarde", label: "Norm", waarde: "4" },
            { soort: "keuze", naam: "eenheid", label: "Eenheid", waarde: "uren", opties: EENHEDEN },
          ]}
        />
      </Panel>
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        <LijstTabel
          caption="Normen" kolommen={KOLOMMEN}
          rijen={rijen.map(({ id, kwis, prioriteit, soort, tijd, kalender }) => ({
            id, href: `/beheer/normen/${id}`, cellen: [KWIS_NAMEN[kwis as Kwis] ?? kwis, prioriteit === null ? "Elke" : String(prioriteit), NORM_SOORT_NAMEN[soort] ?? soort, tijd, kalender ?? "Servicedesk"],
          }))}
        />
      </div>
    </div>
  );
}
