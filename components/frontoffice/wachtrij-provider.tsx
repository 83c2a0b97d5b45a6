"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { unpackRijen, type PackedRijen } from "@/lib/contracts/pack-rijen";
import type { WachtrijRij } from "@/lib/queries/wachtrij/wachtrij-rij";
import { useLijst, type WachtrijStart } from "./use-lijst";

type Props = { start: Omit<WachtrijStart, "rijen"> & { readonly rijen: PackedRijen<WachtrijRij> }; children: ReactNode };

const WachtrijContext = createContext<ReturnType<typeof useLijst> | null>(null);

/** The list and its counts, shared by the column of views and the list; it stays while a melding opens beside it. */
export function WachtrijProvider({ start, children }: Props) {
  const uitgepakt = useMemo(() => ({ ...start, rijen: unpackRijen(start.rijen) }), [start]);
  return <WachtrijContext value={useLijst(uitgepakt)}>{children}</WachtrijContext>;
}

export function useWachtrij(): ReturnType<typeof useLijst> {
  const value = useContext(WachtrijContext);
  if (!value) throw new Error("useWachtrij hoort binnen WachtrijProvider");
  return value;
}
