import clsx from "clsx";
import { ArrowRight, Search } from "lucide-react";

/** One box for everything: words lead to a melding with a proposal, a number straight to that melding. */
export function ZoekVak({ className }: { className?: string }) {
  return (
    <form action="/meldingen/nieuw" method="get" role="search" className={clsx("relative", className)}>
      <label htmlFor="zoekvak" className="sr-only">Waar gaat het om? Typ uw vraag of een nummer</label>
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-5 size-6 -translate-y-1/2 text-petrol" strokeWidth={1.8} />
      <input
        id="zoekvak" name="tekst" type="search" autoComplete="off" maxLength={500} required placeholder="Bijvoorbeeld: lamp kapot, sleutel, nieuwe pas"
        className="h-16 w-full rounded-lg border border-rand-veld bg-surface pr-18 pl-14 text-lg text-ellipsis text-ink hover:border-ink-2 focus-visible:outline-offset-0"
      />
      <button type="submit" className="absolute top-1/2 right-2.5 grid size-11 -translate-y-1/2 place-items-center rounded-md bg-petrol text-on-petrol hover:bg-petrol-strong">
        <ArrowRight aria-hidden className="size-5" /><span className="sr-only">Verder</span>
      </button>
    </form>
  );
}
