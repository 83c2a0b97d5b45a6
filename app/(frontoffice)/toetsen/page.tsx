import type { Metadata } from "next";
import { AfdrukKnop } from "@/components/frontoffice/afdruk-knop";
import { ToetsenBlad } from "@/components/frontoffice/toetsen-blad";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";
import { BalieShell } from "../balie-shell";

export const metadata: Metadata = { title: "Toetsen om af te drukken" };

/** Every key on one sheet of paper, for beside the screen. */
export default async function ToetsenPage() {
  const ctx = await requireScreen("wachtrij.read");
  const { schermen, organisatie } = await readShell(ctx);
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-6">
        <header className="flex flex-wrap items-start justify-between gap-4">
          <div>
            <h1 className="text-2xl">Toetsen van de wachtrij</h1>
            <p className="mt-1 text-ink-2">{organisatie.naam}. Toetsen met ‘en dan’ drukt u na elkaar in.</p>
          </div>
          <AfdrukKnop />
        </header>
        <ToetsenBlad schermen={schermen} />
      </div>
    </BalieShell>
  );
}
