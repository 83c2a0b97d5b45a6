"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { Hoofdvoorstel } from "@/lib/queries/samen/find-hoofdvoorstellen";
import type { FormulierActie } from "../formulier";

const Balk = lazy(async () => ({ default: (await import("./voorstel-balk")).VoorstelBalk }));

const NA_MS = 2_000;
/** Changes come one after the other; asked once for all of them. */
const RUST_MS = 15_000;

/** Asks, once the list stands and after changes, whether several people report one thing. Nothing on screen until it is so. */
export function SamenVoorstel({ serverActie }: { serverActie: FormulierActie }) {
  const [voorstellen, setVoorstellen] = useState<readonly Hoofdvoorstel[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const einde = new AbortController();
    const load = async () => {
      timer = undefined;
      try {
        const answer = await fetch("/api/wachtrij/voorstellen", { signal: einde.signal });
        if (answer.ok) setVoorstellen(((await answer.json()) as { voorstellen: readonly Hoofdvoorstel[] }).voorstellen);
      } catch { /* a proposal that does not come is missed by nobody */ }
    };
    const plan = (over: number) => { timer ??= setTimeout(() => void load(), over); };
    const onMelding = () => plan(RUST_MS);
    plan(NA_MS);
    window.addEventListener("serviceplein:melding", onMelding);
    return () => { einde.abort(); clearTimeout(timer); window.removeEventListener("serviceplein:melding", onMelding); };
  }, []);
  return voorstellen.length > 0 ? <Suspense><Balk voorstellen={voorstellen} serverActie={serverActie} /></Suspense> : null;
}
