import { ArrowLeft, Download, Inbox } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { exportHref, lijstHref } from "@/components/management/lijst-adres";
import { LijstTabel } from "@/components/management/lijst-tabel";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { LijstInput, parseCursor } from "@/lib/contracts/sturen/lijst-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { describePeriode, resolvePeriode } from "@/lib/domain/kpi/periode";
import { selectieOf } from "@/lib/domain/kpi/selectie";
import { KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { formatGetal, formatTelwoord } from "@/lib/format/format-getal";
import { KANAAL } from "@/lib/i18n/teksten";
import { listMeldingen } from "@/lib/queries/sturen/list-meldingen";
import { requireScreen } from "@/lib/web/context";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const gelezen = LijstInput.safeParse(await searchParams);
  return { title: gelezen.success ? selectieOf(gelezen.data.lijst).titel : "Sturen" };
}

export default async function LijstPage({ searchParams }: Props) {
  const ctx = await requireScreen("sturen.read");
  const gelezen = LijstInput.safeParse(await searchParams);
  if (!gelezen.success) notFound();
  const { van, tot, na, ...keuze } = gelezen.data;
  const periode = van !== undefined && tot !== undefined ? { van, tot } : resolvePeriode("maand", toDag(ctx.now().getTime()));
  const found = await listMeldingen(ctx, { ...keuze, periode }, parseCursor(na));
  if (!found.ok) notFound();
  const { rows, volgende, aantal, meer } = found.value;
  const { titel, uitleg, over } = selectieOf(keuze.lijst);
  const adres = { ...keuze, periode };
  const nader = [keuze.groep === "" ? "Zonder product" : keuze.groep, keuze.kwis && KWIS_NAMEN[keuze.kwis], keuze.kanaal && KANAAL[keuze.kanaal]].filter(Boolean);
  const telling = meer ? `meer dan ${formatGetal(aantal)} meldingen` : formatTelwoord(aantal, { een: "melding", meer: "meldingen" });
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <LinkButton href={`/sturen?van=${formatDatum(periode.van)}&tot=${formatDatum(periode.tot)}`} kind="stil" size="klein" className="-ml-2.5"><ArrowLeft aria-hidden />Sturen</LinkButton>
          <h1 className="mt-1 text-3xl">{[titel, ...nader].join(" · ")}</h1>
          <p className="mt-1 text-ink-2"><b className="font-semibold text-ink">{telling}</b> · {over === "nu" ? "stand van nu" : describePeriode(periode)} · {uitleg}</p>
        </div>
        {aantal > 0 && hasRight(ctx.actor, "sturen.export") ? <a href={exportHref(adres)} className="tekstlink inline-flex min-h-9 items-center gap-2"><Download aria-hidden className="size-[1.15em]" />Exporteren (CSV)</a> : null}
      </div>
      {rows.length === 0
        ? <EmptyState icoon={<Inbox />} kop="Geen meldingen in deze lijst" actie={<LinkButton href="/sturen">Terug naar Sturen</LinkButton>}>In deze periode is er niets dat hierbij hoort.</EmptyState>
        : <LijstTabel rows={rows} now={ctx.now().toISOString()} caption={titel} metLink={hasRight(ctx.actor, "wachtrij.read")} />}
      <Pager volgende={volgende ? lijstHref({ ...adres, na: volgende }) : null} eerste={na ? lijstHref(adres) : null} />
    </div>
  );
}
