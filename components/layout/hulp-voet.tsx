import { Phone } from "lucide-react";

export type Servicedesk = { telefoon: string; /** "ma t/m vr van 07.30 tot 17.30 uur". */ tijden?: string; email?: string | null };

/** Help, in the same place on every page, in line with what stands above it. */
export function HulpVoet({ servicedesk, breedte = "max-w-pagina" }: { servicedesk: Servicedesk; breedte?: string }) {
  return (
    <footer className="border-t border-line">
      <div className={`mx-auto flex flex-wrap items-center gap-x-6 gap-y-1 px-5 py-5 text-sm text-ink-2 sm:px-8 ${breedte}`}>
        <span className="inline-flex min-h-8 items-center gap-2 max-sm:text-[0.9375rem]">
          <Phone aria-hidden className="size-4" />
          {servicedesk.telefoon ? (
            <span>Hulp nodig? Bel de servicedesk: <a href={`tel:${servicedesk.telefoon.replace(/\s/g, "")}`} className="tekstlink whitespace-nowrap">{servicedesk.telefoon}</a></span>
          ) : <span>Hulp nodig? Vraag het de servicedesk.</span>}
        </span>
        {servicedesk.tijden ? <span>{servicedesk.tijden}</span> : null}
        {servicedesk.email ? <a href={`mailto:${servicedesk.email}`} className="tekstlink inline-flex min-h-8 items-center">{servicedesk.email}</a> : null}
      </div>
    </footer>
  );
}
