import type { Metadata } from "next";
import { BalieForm } from "@/components/frontoffice/balie-form";
import { UitgifteLijst } from "@/components/frontoffice/uitgifte-lijst";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import { countDagenTeLaat, listTerugKeuzes } from "@/lib/domain/uitgifte/uitgifte";
import { listUitgiften } from "@/lib/queries/uitgifte/list-uitgiften";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../balie-shell";
import { intakeAction } from "../intake/actions";
import { meegeefAction, terugAction } from "./actions";

export const metadata: Metadata = { title: "Balie" };

/** A visitor stands in front of you: hand out, take back, or answer at once; big, for keyboard and finger. */
export default async function BaliePage() {
  const ctx = await requireScreen("wachtrij.read");
  const now = ctx.now();
  const rijen = (await listUitgiften(ctx)).map(({ op: _op, terugVoor, ...rij }) => ({ ...rij, terugVoor: terugVoor.getTime(), dagenTeLaat: countDagenTeLaat(terugVoor, now) }));
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto flex max-w-breed flex-col gap-4">
        <AutoFocusHeading className="text-2xl">Balie</AutoFocusHeading>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <BalieForm meegeefActie={meegeefAction} vraagActie={intakeAction} terugKeuzes={listTerugKeuzes(now)} />
          <Panel kop={rijen.length > 0 ? `Nog niet terug (${rijen.length})` : "Nog niet terug"}><UitgifteLijst rijen={rijen} nu={now.getTime()} actie={terugAction} /></Panel>
        </div>
      </div>
    </BalieShell>
  );
}
