import type { Metadata } from "next";
import { IntakeForm } from "@/components/frontoffice/intake-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { getKlant } from "@/lib/queries/klant/get-klant";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../balie-shell";
import { meldingAction } from "../wachtrij/[nummer]/actions";
import { intakeAction } from "./actions";

export const metadata: Metadata = { title: "Nieuwe melding" };

/** Registering while somebody speaks: by keyboard alone, in the order of the talk. */
export default async function IntakePage({ searchParams }: { searchParams: Promise<{ klant?: string | string[]; kanaal?: string | string[] }> }) {
  const ctx = await requireScreen("wachtrij.read");
  const { klant: id, kanaal } = await searchParams;
  const found = typeof id === "string" ? await getKlant(ctx, id, 1) : null;
  const klant = found?.ok && found.value.klant.actief ? { waarde: found.value.klant.id, label: found.value.klant.naam } : null;
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto max-w-breed">
        <AutoFocusHeading className="mb-4 text-2xl">Nieuwe melding</AutoFocusHeading>
        <IntakeForm klant={klant} kanaal={kanaal === "balie" ? kanaal : null} intakeActie={intakeAction} navraagActie={meldingAction} nu={ctx.now().getTime()} />
      </div>
    </BalieShell>
  );
}
