"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readWachtrijFilters, writeWachtrijFilters, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Tellingen } from "@/lib/queries/wachtrij/count-weergaven";
import type { GewijzigdeRij, WachtrijPage } from "@/lib/queries/wachtrij/list-wachtrij";
import type { WachtrijRij } from "@/lib/queries/wachtrij/wachtrij-rij";
import { useVersheid } from "./use-versheid";

export type LijstRij = WachtrijRij & { /** Changed, and belongs elsewhere now; it leaves with the next look. */ readonly weg?: boolean };
/** Words that nobody used, and the ones that were looked for as well. */
type Verruimd = WachtrijPage["verruimd"];
export type WachtrijStart = { readonly sleutel: string; readonly verruimd?: Verruimd; readonly rijen: readonly WachtrijRij[]; readonly volgende: string | null; readonly tellingen: Tellingen; readonly nu: number };
type Lijst = { readonly sleutel: string; readonly verruimd?: Verruimd; readonly rijen: readonly LijstRij[]; readonly volgende: string | null };
type Pagina = WachtrijPage & { readonly tellingen?: Tellingen };
type Gewijzigd = { readonly gewijzigd: GewijzigdeRij[]; readonly tellingen?: Tellingen };

async function fetchJson<T>(query: string): Promise<T> {
  const answer = await fetch(`/api/wachtrij?${query}`, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

/** Changed rows in their own place: nothing moves under the hands of who is reading. */
function mergeRijen(rijen: readonly LijstRij[], gewijzigd: readonly GewijzigdeRij[], gevraagd: ReadonlySet<number>): LijstRij[] {
  const nu = new Map(gewijzigd.map(({ rij, past }) => [rij.nummer, past ? rij : { ...rij, weg: true }]));
  // Asked for and not answered: it is no longer ours to see.
  return rijen.flatMap((rij) => (gevraagd.has(rij.nummer) ? nu.get(rij.nummer) ?? [] : rij));
}

/** The filters in the address, and how to change them: the address changes, and the list follows. */
function useFilters() {
  const params = useSearchParams();
  const pathname = usePathname();
  const filters = useMemo(() => readWachtrijFilters(new URLSearchParams(params.toString())), [params]);
  const filter = useCallback((next: WachtrijFilters) => window.history.pushState(null, "", `${pathname}?${writeWachtrijFilters(next)}`), [pathname]);
  return { filters, sleutel: writeWachtrijFilters(filters), filter };
}

/** Rows that were fetched later behind those that stand already, none twice. */
function appendRijen(was: Lijst, { rijen, volgende }: Pagina): Lijst {
  const staat = new Set(was.rijen.map(({ nummer }) => nummer));
  return { ...was, rijen: [...was.rijen, ...rijen.filter(({ nummer }) => !staat.has(nummer))], volgende };
}

/** Which numbers wait to be shown, after some rows changed. */
function waitFor(was: ReadonlySet<number>, gewijzigd: readonly GewijzigdeRij[], staat: ReadonlySet<number>): Set<number> {
  const erbij = gewijzigd.filter(({ rij, past }) => past && !staat.has(rij.nummer)).map(({ rij }) => rij.nummer);
  const eraf = new Set(gewijzigd.filter(({ past }) => !past).map(({ rij }) => rij.nummer));
  return new Set([...was, ...erbij].filter((nummer) => !eraf.has(nummer)));
}

/** The rows of the view in the address, kept fresh, and how to get more of them. */
export function useLijst(start: WachtrijStart) {
  const { filters, sleutel, filter } = useFilters();
  const [lijst, setLijst] = useState<Lijst>(start);
  const [tellingen, setTellingen] = useState(start.tellingen);
  const [nieuw, setNieuw] = useState<ReadonlySet<number>>(new Set());
  const [stand, setStand] = useState<"rust" | "laadt" | "fout">("rust");
  const bekend = useRef(lijst);
  bekend.current = lijst;

  const attempt = useCallback(async (work: () => Promise<void>) => {
    setStand("laadt");
    try { await work(); setStand("rust"); } catch { setStand("fout"); }
  }, []);

  const load = useCallback(() => attempt(async () => {
    const { tellingen: nu, ...pagina } = await fetchJson<Pagina>(`${sleutel}&tellingen=1`);
    setLijst({ sleutel, ...pagina });
    if (nu) setTellingen(nu);
    setNieuw(new Set());
  }), [attempt, sleutel]);

  const more = useCallback(() => attempt(async () => {
    const pagina = await fetchJson<Pagina>(`${sleutel}&cursor=${encodeURIComponent(bekend.current.volgende ?? "")}`);
    setLijst((was) => appendRijen(was, pagina));
  }), [attempt, sleutel]);

  const renew = useCallback(async (nummers: readonly number[]) => {
    const { gewijzigd, tellingen: nu } = await fetchJson<Gewijzigd>(`${sleutel}&tellingen=1&nummers=${nummers.join(",")}`);
    if (nu) setTellingen(nu);
    const staat = new Set(bekend.current.rijen.map(({ nummer }) => nummer));
    setLijst((was) => ({ ...was, rijen: mergeRijen(was.rijen, gewijzigd, new Set(nummers)) }));
    setNieuw((was) => waitFor(was, gewijzigd, staat));
  }, [sleutel]);

  useEffect(() => { if (sleutel !== bekend.current.sleutel) void load(); }, [sleutel, load]);
  useVersheid({ renew, reload: () => renew(bekend.current.rijen.slice(0, 200).map(({ nummer }) => nummer)).catch(() => undefined) });
  useEffect(() => {
    // The server rendered again, after an own action: take the counts, and the rows where they stand.
    setTellingen(start.tellingen);
    if (start.sleutel !== bekend.current.sleutel) return;
    const vers = new Map(start.rijen.map((rij) => [rij.nummer, rij]));
    setLijst((was) => ({ ...was, rijen: was.rijen.map((rij) => vers.get(rij.nummer) ?? rij) }));
  }, [start]);

  return { filters, sleutel, rijen: lijst.rijen, verruimd: lijst.verruimd, verouderd: lijst.sleutel !== sleutel, heeftMeer: lijst.volgende !== null, tellingen, nieuw: nieuw.size, stand, load, more, filter, startNu: start.nu };
}
