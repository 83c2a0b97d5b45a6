"use client";

import { Bookmark, Users } from "lucide-react";
import { usePathname } from "next/navigation";
import { lazy, Suspense, useCallback, useState, type MouseEvent } from "react";
import { ViewsList, type View } from "@/components/layout/views-list";
import { readWachtrijFilters, writeVraag } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { GETELDE_WEERGAVEN, TEL_GRENS, type Weergave } from "@/lib/domain/wachtrij/weergave";
import { formatAantal } from "@/lib/format/format-getal";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { BewaardeWeergave } from "@/lib/queries/wachtrij/list-weergaven";
import { useVerseWeergaven, useWeergaven } from "./use-weergaven";
import { useWachtrij } from "./wachtrij-provider";
import { WEERGAVE } from "./weergaven";

const WeergavenBeheer = lazy(async () => ({ default: (await import("./weergaven-beheer")).WeergavenBeheer }));
const LET_OP: readonly Weergave[] = ["te-laat", "3x-te-laat", "spoed"];

/** The views with how many stand in them: the ready-made ones, and below them the saved ones. Their pictures come with the script: a page is lighter without. */
export function WachtrijViews() {
  const { filters, tellingen, weergaveActie } = useWachtrij();
  const pathname = usePathname();
  const hydrated = useHydrated();
  const { lijst } = useWeergaven();
  const [beheer, setBeheer] = useState(false);
  const close = useCallback(() => setBeheer(false), []);
  useVerseWeergaven();
  // Columns and density are how somebody likes to look; they go along to another view.
  const basis = { ...readWachtrijFilters(new URLSearchParams()), kolommen: filters.kolommen, dichtheid: filters.dichtheid };
  const views = GETELDE_WEERGAVEN.map((weergave) => ({
    href: `/wachtrij?${writeVraag({ ...basis, weergave })}`, label: WEERGAVE[weergave].label, icon: hydrated ? WEERGAVE[weergave].icon : <span className="size-[1.15em]" />, nu: filters.bewaard === null && filters.weergave === weergave,
    aantal: formatAantal(tellingen[weergave] ?? 0, TEL_GRENS), letOp: LET_OP.includes(weergave) && (tellingen[weergave] ?? 0) > 0,
  }));
  const saved = ({ id, naam, vraag, gedeeld, aantal }: BewaardeWeergave): View => ({ href: `/wachtrij?${vraag}&bewaard=${id}`, label: naam, icon: gedeeld ? <Users aria-hidden /> : <Bookmark aria-hidden />, nu: filters.bewaard === id, ...(aantal === null ? {} : { aantal }) });
  const bewaard = [{ kop: "Mijn weergaven", views: lijst.filter(({ gedeeld }) => !gedeeld).map(saved) }, { kop: "Gedeeld", views: lijst.filter(({ gedeeld }) => gedeeld).map(saved) }].filter((groep) => groep.views.length > 0);
  /** On the list itself another view is only another address: the rows come as data, no page is made. */
  function onClick(event: MouseEvent<HTMLDivElement>) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || pathname !== "/wachtrij" || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    window.history.pushState(null, "", link.href);
  }
  return (
    <>
      <div onClickCapture={onClick}><ViewsList label="Weergaven" groepen={[{ views }, ...bewaard]} /></div>
      {lijst.some(({ magWijzigen }) => magWijzigen) ? <button type="button" data-bediening="weergaven" onClick={() => setBeheer(true)} className="mt-3 min-h-8 rounded-md px-2.5 text-sm text-ink-2 hover:text-ink hover:underline max-lg:min-h-11">Weergaven beheren</button> : null}
      {beheer ? <Suspense><WeergavenBeheer serverActie={weergaveActie} onClose={close} /></Suspense> : null}
    </>
  );
}
