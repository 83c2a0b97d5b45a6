import type { Metadata } from "next";
import { AandachtPaneel } from "@/components/management/aandacht-paneel";
import { BelevingPaneel } from "@/components/management/beleving-paneel";
import { CijfersPaneel } from "@/components/management/cijfers-paneel";
import { HerkomstPaneel } from "@/components/management/herkomst-paneel";
import { KpiTegels } from "@/components/management/kpi-tegels";
import { PeriodeKiezer } from "@/components/management/periode-kiezer";
import { ProductgroepenPaneel } from "@/components/management/productgroepen-paneel";
import { VandaagStrook } from "@/components/management/vandaag-strook";
import { VerloopPaneel } from "@/components/management/verloop-paneel";
import { VoorraadPaneel } from "@/components/management/voorraad-paneel";
import { Notice } from "@/components/ui/notice";
import { PeriodeInput } from "@/lib/contracts/sturen/periode-input";
import { describePeriode, resolvePeriode, type Periode } from "@/lib/domain/kpi/periode";
import { toDag } from "@/lib/domain/sla/amsterdam";
import { getDashboard } from "@/lib/queries/sturen/get-dashboard";
import { requireScreen } from "@/lib/web/context";
import { notFound } from "next/navigation";

export const metadata: Metadata = { title: "Sturen" };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A period that cannot be read becomes this month, with the sentence that says why. */
function readPeriode(vraag: unknown, vandaag: number): { periode: Periode; fout: string | null } {
  const gelezen = PeriodeInput.safeParse(vraag);
  if (!gelezen.success) return { periode: resolvePeriode("maand", vandaag), fout: gelezen.error.issues[0]?.message ?? "" };
  const { periode, van, tot } = gelezen.data;
  if (van !== undefined && tot !== undefined) return { periode: { soort: "eigen", van, tot }, fout: null };
  return { periode: resolvePeriode(periode ?? "maand", vandaag), fout: null };
}

export default async function SturenPage({ searchParams }: Props) {
  const ctx = await requireScreen("sturen.read");
  const vandaag = toDag(ctx.now().getTime());
  const { periode, fout } = readPeriode(await searchParams, vandaag);
  const found = await getDashboard(ctx, periode);
  if (!found.ok) notFound();
  const dashboard = found.value;
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-baseline gap-x-3.5">
          <h1 className="text-3xl">Sturen</h1>
          <p className="text-ink-2">{describePeriode(periode)}, vergeleken met {describePeriode(dashboard.vorige.periode)}</p>
        </div>
        <PeriodeKiezer periode={periode} vandaag={vandaag} />
      </div>
      {fout === null ? null : <Notice kind="let-op" kop="Deze periode kunnen wij niet tonen.">{fout} U ziet nu deze maand.</Notice>}
      <VandaagStrook dashboard={dashboard} dag={vandaag} />
      <KpiTegels dashboard={dashboard} />
      {/* Two columns that fill themselves; on a phone one column, with what needs attention first. */}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <VerloopPaneel meting={dashboard.nu} />
          <ProductgroepenPaneel meting={dashboard.nu} />
        </div>
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <div className="order-first lg:order-none"><AandachtPaneel meting={dashboard.nu} /></div>
          <BelevingPaneel meting={dashboard.nu} />
          <VoorraadPaneel meting={dashboard.nu} />
          <HerkomstPaneel dashboard={dashboard} />
        </div>
      </div>
      <CijfersPaneel dashboard={dashboard} />
    </div>
  );
}
