"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { unpackRijen, type PackedRijen } from "@/lib/contracts/pack-rijen";
import type { WachtrijRij } from "@/lib/queries/wachtrij/wachtrij-rij";
import type { FormulierActie } from "./formulier";
import { useLijst, type WachtrijStart } from "./use-lijst";

type Props = { start: Omit<WachtrijStart, "rijen"> & { readonly rijen: PackedRijen<WachtrijRij> }; /** Keeps, moves or throws away a saved view. */ weergaveActie: FormulierActie; children: ReactNode };

type Wachtrij = ReturnType<typeof useLijst> & Pick<Props, "weergaveActie">;
const WachtrijContext = createContext<Wachtrij | null>(null);

/** The list and its counts, shared by the column of views and the list; it stays while a melding opens beside it. */
export function WachtrijProvider({ start, weergaveActie, children }: Props) {
  const uitgepakt = useMemo(() => ({ ...start, rijen: unpackRijen(start.rijen) }), [start]);
  return <WachtrijContext value={{ ...useLijst(uitgepakt), weergaveActie }}>{children}</WachtrijContext>;
}

export function useWachtrij(): Wachtrij {
  const value = useContext(WachtrijContext);
  if (!value) throw new Error("useWachtrij hoort binnen WachtrijProvider");
  return value;
}
