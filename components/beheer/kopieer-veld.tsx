"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A text to take along: select it, or press the button. */
export function KopieerVeld({ label, tekst }: { label: string; tekst: string }) {
  const [gelukt, setGelukt] = useState<boolean | null>(null);
  return (
    <div className="flex flex-col items-start gap-2">
      <textarea aria-label={label} readOnly rows={4} value={tekst} onFocus={(event) => event.target.select()} className="w-full rounded border border-rand-veld bg-sunken px-3 py-2 text-sm break-all text-ink" />
      <Button size="klein" onClick={() => void navigator.clipboard.writeText(tekst).then(() => setGelukt(true), () => setGelukt(false))}>{gelukt ? <Check aria-hidden /> : <Copy aria-hidden />}Kopiëren</Button>
      <p role="status" className="text-sm text-ink-2">{gelukt === null ? "" : gelukt ? "Gekopieerd." : "Kopiëren lukt niet. Selecteer de tekst en kopieer hem zelf."}</p>
    </div>
  );
}
