import { FileText } from "lucide-react";
import { formatBytes } from "@/lib/format/format-getal";

export type BijlageTegel = {
  id: string;
  naam: string;
  /** Where the file itself is. */
  href: string;
  /** Where the small picture is; absent for what is no picture. */
  miniatuur?: string | null;
  /** "Wat staat er op de foto?", or the sentence that says who added it. */
  beschrijving: string;
  bytes?: number;
};

/** Photos as tiles and other files as lines; each opens the file itself. */
export function BijlageGrid({ bijlagen }: { bijlagen: readonly BijlageTegel[] }) {
  if (bijlagen.length === 0) return null;
  return (
    <ul aria-label="Bestanden" className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2.5">
      {bijlagen.map((bijlage) => (
        <li key={bijlage.id}>
          <a href={bijlage.href} target="_blank" rel="noopener" className="group block overflow-hidden rounded border border-line bg-surface hover:border-rand-veld">
            {bijlage.miniatuur ? (
              // The optimizer is off; the worker already made this small.
              <img src={bijlage.miniatuur} alt={bijlage.beschrijving} loading="lazy" className="aspect-square w-full object-cover" />
            ) : (
              <span className="grid aspect-square w-full place-items-center bg-sunken text-ink-2"><FileText aria-hidden className="size-8" strokeWidth={1.5} /></span>
            )}
            <span className="relative block truncate px-2 py-1.5 text-xs text-ink-2 group-hover:text-ink" title={bijlage.naam}>
              {bijlage.naam}{bijlage.bytes === undefined ? null : ` · ${formatBytes(bijlage.bytes)}`}
              <span className="sr-only"> (opent in een nieuw tabblad)</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
