import type { Metadata } from "next";
import { PeriodeKiezer } from "@/components/management/periode-kiezer";
import { SturenBord } from "@/components/management/sturen-bord";
import { LinkButton } from "@/components/ui/link-button";
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
        <div className="flex flex-wrap items-center gap-2"><LinkButton href="/sturen/vrije-ruimte" kind="stil" size="klein" className="max-lg:min-h-11">Vrije ruimte</LinkButton><PeriodeKiezer periode={periode} vandaag={vandaag} /></div>
      </div>
      {fout === null ? null : <Notice kind="let-op" kop="Deze periode kunnen wij niet tonen.">{fout} U ziet nu deze maand.</Notice>}
      <SturenBord dashboard={dashboard} dag={vandaag} />
    </div>
  );
}
