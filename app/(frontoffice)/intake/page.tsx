import type { Metadata } from "next";
import { IntakeForm } from "@/components/frontoffice/intake-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { requireScreen } from "@/lib/web/context";
import { BalieShell } from "../balie-shell";
import { meldingAction } from "../wachtrij/[nummer]/actions";
import { intakeAction } from "./actions";

export const metadata: Metadata = { title: "Nieuwe melding" };

/** Registering while somebody speaks: by keyboard alone, in the order of the talk. */
export default async function IntakePage() {
  const ctx = await requireScreen("wachtrij.read");
  return (
    <BalieShell ctx={ctx}>
      <div className="mx-auto max-w-breed">
        <AutoFocusHeading className="mb-4 text-2xl">Nieuwe melding</AutoFocusHeading>
        <IntakeForm intakeActie={intakeAction} navraagActie={meldingAction} nu={ctx.now().getTime()} />
      </div>
    </BalieShell>
  );
}
