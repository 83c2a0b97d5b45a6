"use client";

import { lazy, Suspense, useState } from "react";
import { KeyHint } from "@/components/ui/key-hint";
import type { FormulierActie } from "./formulier";

const MacroVenster = lazy(async () => ({ default: (await import("./macro-venster")).MacroVenster }));

/** Opens the choice of macros and standaardoplossingen; the window itself comes when it is asked for. */
export function MacroKnop({ nummer, actie }: { nummer: number; actie: FormulierActie }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" data-bediening="macro" onClick={() => setOpen(true)} className="ml-auto inline-flex min-h-8 items-center gap-1.5 text-ink-2 hover:text-ink max-lg:min-h-11">Macro <KeyHint toets="." /></button>
      {open ? <Suspense fallback={null}><MacroVenster nummer={nummer} actie={actie} onClose={() => setOpen(false)} /></Suspense> : null}
    </>
  );
}
