import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { LinkVerlopen } from "@/components/toegang/link-verlopen";
import { NieuwWachtwoordForm } from "@/components/toegang/nieuw-wachtwoord-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { findBewijsHouder } from "@/lib/queries/toegang/find-bewijs-houder";
import { getDb } from "@/lib/web/database";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readHuis } from "@/lib/web/shell";
import { nieuwWachtwoordAction } from "./actions";

export const metadata: Metadata = { title: "Nieuw wachtwoord kiezen", referrer: "no-referrer" };

export default async function WachtwoordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [huis, houder] = await Promise.all([readHuis(), findBewijsHouder(getDb(), ["herstel"], token)]);
  return (
    <PublicShell {...huis} smal>
      <div className="rounded-xl border border-line bg-surface p-6 sm:p-9">
        {houder ? (
          <>
            <AutoFocusHeading className="text-3xl">Nieuw wachtwoord kiezen</AutoFocusHeading>
            <p className="mt-1.5 mb-6 text-ink-2">Beste {houder.naam}. Hierna bent u op uw andere apparaten uitgelogd.</p>
            <NieuwWachtwoordForm actie={nieuwWachtwoordAction} begin={EMPTY_FORM} bewijs={token} email={houder.email} />
          </>
        ) : <LinkVerlopen soort="herstel" />}
      </div>
    </PublicShell>
  );
}
