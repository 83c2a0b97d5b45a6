import { Search } from "lucide-react";
import type { Metadata } from "next";
import { buttonClass } from "@/components/ui/button";
import { readHuis } from "@/lib/web/shell";

export const metadata: Metadata = { title: "Zoeken in Serviceplein" };

/**
 * The search box for a page of the intranet. It knows nobody and shows nothing of anybody: every answer opens in the
 * whole window, after signing in where that is needed.
 */
export default async function InbedZoekenPage() {
  const { organisatie } = await readHuis();
  return (
    <main data-maat="klant" className="bg-paper px-4 py-5">
      <h1 className="text-lg">Servicedesk {organisatie.naam}</h1>
      <form action="/zoeken" method="get" target="_top" role="search" className="mt-3 flex flex-wrap gap-2.5">
        <label htmlFor="tekst" className="sr-only">Waar kunnen we u mee helpen?</label>
        <input id="tekst" name="tekst" type="search" required maxLength={500} autoComplete="off" placeholder="Waar kunnen we u mee helpen?" className="min-h-12 min-w-0 flex-1 basis-52 rounded border border-rand-veld bg-surface px-4 text-ink" />
        <button type="submit" className={buttonClass({ kind: "vol", size: "raak" })}><Search aria-hidden />Zoeken</button>
      </form>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <a href="/meldingen/nieuw" target="_top" className="tekstlink inline-flex min-h-6 items-center">Iets melden</a>
        <a href="/meldingen" target="_top" className="tekstlink inline-flex min-h-6 items-center">Mijn meldingen</a>
        <a href="/" target="_top" className="tekstlink inline-flex min-h-6 items-center">Servicepagina</a>
      </p>
    </main>
  );
}
