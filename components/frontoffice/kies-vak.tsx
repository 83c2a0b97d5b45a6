"use client";

import clsx from "clsx";
import { useHeeftKeuze, useIsGekozen, wisselKeuze } from "./selectie-bron";

/** The box to choose a row with the mouse: it takes the place of the sign of the soort while something is chosen or the row is pointed at; with a finger the sign itself is pressed. */
export function KiesVak({ nummer }: { nummer: number }) {
  const gekozen = useIsGekozen(nummer);
  const heeft = useHeeftKeuze();
  return (
    <label className={clsx("absolute inset-y-0 left-0 z-10 grid w-11 place-items-center bg-surface [tr:hover_&]:bg-sunken [tr:hover_&]:opacity-100 [tr:has([aria-current])_&]:bg-petrol-soft! has-focus-visible:opacity-100", gekozen && "bg-petrol-soft [tr:hover_&]:bg-petrol-soft", heeft ? "opacity-100" : "opacity-0")}>
      <input type="checkbox" tabIndex={heeft ? 0 : -1} checked={gekozen} onChange={() => wisselKeuze(nummer)} aria-label={`M${nummer} kiezen`} className="size-4.5 accent-petrol" />
    </label>
  );
}
