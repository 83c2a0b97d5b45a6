"use client";

import { useEffect, useState } from "react";
import type { WachtrijKeuzes } from "@/lib/queries/wachtrij/list-keuzes";

let bewaard: { readonly op: number; readonly keuzes: Promise<WachtrijKeuzes> } | null = null;
const HOUDBAAR_MS = 60_000;

async function fetchKeuzes(): Promise<WachtrijKeuzes> {
  const answer = await fetch("/api/wachtrij/keuzes");
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as WachtrijKeuzes;
}

/** Teams, leveranciers, owners and buildings, fetched when the first form or filter needs them. Null while under way. */
export function useKeuzes(): WachtrijKeuzes | null {
  const [keuzes, setKeuzes] = useState<WachtrijKeuzes | null>(null);
  useEffect(() => {
    let weg = false;
    if (!bewaard || Date.now() - bewaard.op > HOUDBAAR_MS) bewaard = { op: Date.now(), keuzes: fetchKeuzes() };
    bewaard.keuzes.then((found) => { if (!weg) setKeuzes(found); }, () => { bewaard = null; });
    return () => { weg = true; };
  }, []);
  return keuzes;
}
