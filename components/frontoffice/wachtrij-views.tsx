"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { ViewsList } from "@/components/layout/views-list";
import { readWachtrijFilters, writeVraag } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { GETELDE_WEERGAVEN, TEL_GRENS, type Weergave } from "@/lib/domain/wachtrij/weergave";
import { formatAantal } from "@/lib/format/format-getal";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useWachtrij } from "./wachtrij-provider";
import { WEERGAVE } from "./weergaven";

const LET_OP: readonly Weergave[] = ["te-laat", "3x-te-laat", "spoed"];

/** The views with how many stand in them. Their pictures come with the script: a page is lighter without. */
export function WachtrijViews() {
  const { filters, tellingen } = useWachtrij();
  const pathname = usePathname();
  const hydrated = useHydrated();
  const views = GETELDE_WEERGAVEN.map((weergave) => ({
    href: `/wachtrij?${writeVraag({ ...readWachtrijFilters(new URLSearchParams()), weergave, kolommen: filters.kolommen, dichtheid: filters.dichtheid })}`, label: WEERGAVE[weergave].label, icon: hydrated ? WEERGAVE[weergave].icon : <span className="size-[1.15em]" />, nu: filters.weergave === weergave,
    aantal: formatAantal(tellingen[weergave] ?? 0, TEL_GRENS), letOp: LET_OP.includes(weergave) && (tellingen[weergave] ?? 0) > 0,
  }));
  /** On the list itself another view is only another address: the rows come as data, no page is made. */
  function onClick(event: MouseEvent<HTMLDivElement>) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || pathname !== "/wachtrij" || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    window.history.pushState(null, "", link.href);
  }
  return <div onClickCapture={onClick}><ViewsList label="Weergaven" groepen={[{ views }]} /></div>;
}
