"use client";

import { createContext, useContext, type ReactNode } from "react";
import { useLijst, type WachtrijStart } from "./use-lijst";

const WachtrijContext = createContext<ReturnType<typeof useLijst> | null>(null);

/** The list and its counts, shared by the column of views and the list; it stays while a melding opens beside it. */
export function WachtrijProvider({ start, children }: { start: WachtrijStart; children: ReactNode }) {
  return <WachtrijContext value={useLijst(start)}>{children}</WachtrijContext>;
}

export function useWachtrij(): ReturnType<typeof useLijst> {
  const value = useContext(WachtrijContext);
  if (!value) throw new Error("useWachtrij hoort binnen WachtrijProvider");
  return value;
}
