"use client";

import { Bookmark } from "lucide-react";
import { lazy, Suspense, useCallback, useState } from "react";
import { readWachtrijFilters, writeVraag } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { chipClass } from "./actieve-filters";
import { useWeergaven } from "./use-weergaven";
import { useWachtrij } from "./wachtrij-provider";

const WeergaveBewaren = lazy(async () => ({ default: (await import("./weergave-bewaren")).WeergaveBewaren }));

/** Keeps the list as it stands; it is there as soon as something was chosen that is not kept yet. */
export function BewaarKnop() {
  const { filters, filter, weergaveActie } = useWachtrij();
  const { lijst } = useWeergaven();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const onBewaard = useCallback((id: string) => filter({ ...filters, bewaard: id || null }), [filter, filters]);
  const bewaard = lijst.find(({ id }) => id === filters.bewaard) ?? null;
  const gewoon = writeVraag({ ...readWachtrijFilters(new URLSearchParams()), weergave: filters.weergave });
  if (!open && writeVraag(filters) === (bewaard?.vraag ?? gewoon)) return null;
  return (
    <>
      <button type="button" data-bediening="bewaar-weergave" onClick={() => setOpen(true)} className={chipClass(false)}><Bookmark aria-hidden className="size-3.5" />Bewaren</button>
      {open ? <Suspense><WeergaveBewaren filters={filters} bestaand={bewaard?.magWijzigen ? bewaard : null} serverActie={weergaveActie} onBewaard={onBewaard} onClose={close} /></Suspense> : null}
    </>
  );
}
