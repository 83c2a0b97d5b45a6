import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { HerstelForm } from "@/components/toegang/herstel-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readHuis } from "@/lib/web/shell";
import { herstelAction } from "./actions";

export const metadata: Metadata = { title: "Wachtwoord vergeten" };

export default async function WachtwoordVergetenPage() {
  return (
    <PublicShell {...(await readHuis())} smal>
      <div className="rounded-xl border border-line bg-surface p-6 sm:p-9">
        <AutoFocusHeading className="text-3xl">Wachtwoord vergeten</AutoFocusHeading>
        <p className="mt-1.5 mb-6 text-ink-2">Vul uw e-mailadres in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.</p>
        <HerstelForm actie={herstelAction} begin={EMPTY_FORM} />
      </div>
    </PublicShell>
  );
}
