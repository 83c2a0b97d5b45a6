import { PencilLine } from "lucide-react";
import type { ConceptRegel as Regel } from "@/lib/queries/concept/list-concepten";

/** One line on the servicepagina for who did not finish: what it was about, and the way back to it. */
export function ConceptRegel({ concept, sinds, className = "" }: { concept: Regel | null; /** Since when it waits, in words. */ sinds: string; className?: string }) {
  if (!concept) return null;
  const { sleutel, kop, productCode } = concept;
  return (
    <p className={`flex flex-wrap items-center gap-x-3 gap-y-0.5 rounded border border-line bg-surface px-4 py-2.5 ${className}`}>
      <PencilLine aria-hidden className="size-5 shrink-0 text-petrol" strokeWidth={1.8} />
      <span className="min-w-0 flex-1 basis-48">U was bezig met een melding{kop ? <> <span className="text-ink-2">“{kop}” {sinds}</span></> : null}</span>
      <a href={`/meldingen/nieuw?concept=${sleutel}${productCode ? `&product=${encodeURIComponent(productCode)}` : ""}`} className="tekstlink inline-flex min-h-8 items-center font-medium max-sm:ml-8">Verdergaan</a>
    </p>
  );
}
