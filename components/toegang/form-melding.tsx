"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/web/form-state";

/** What the server answered, above the form. An error takes the focus, so that a reader hears it and the page shows it. */
export function FormMelding({ state }: { state: FormState }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "fout") box.current?.focus();
  }, [state]);
  if (!state.melding) return null;
  const isFout = state.status === "fout";
  return (
    <div ref={box} tabIndex={-1} className="rounded">
      <Notice kind={isFout ? "let-op" : "gelukt"} role={isFout ? "alert" : "status"}>{state.melding}</Notice>
    </div>
  );
}
