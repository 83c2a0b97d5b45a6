import type { ReactNode } from "react";
import { Merk } from "./merk";

/** A page that stands by itself: something is not there, or went wrong, and this is what to do next. */
export function Tussenpagina({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <div data-maat="klant" className="grid min-h-dvh place-items-center bg-paper px-5 py-10 text-ink">
      <main id="inhoud" className="w-full max-w-xl rounded-xl border border-line bg-surface p-6 sm:p-10">
        <p className="mb-8 flex items-center gap-2.5 font-bold"><Merk />Serviceplein</p>
        <h1 className="mb-3 text-3xl">{kop}</h1>
        {children}
      </main>
    </div>
  );
}
