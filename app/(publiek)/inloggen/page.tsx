import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { DemoKnoppen } from "@/components/toegang/demo-knoppen";
import { InlogForm } from "@/components/toegang/inlog-form";
import { WerkaccountIngang } from "@/components/toegang/werkaccount-ingang";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { findLanding } from "@/lib/domain/authz/rollen";
import { listDemoAccounts } from "@/lib/queries/toegang/list-demo-accounts";
import { findContext } from "@/lib/web/context";
import { getDb } from "@/lib/web/database";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readReturnPath } from "@/lib/web/return-path";
import { readHuis } from "@/lib/web/shell";
import { hasWerkaccount } from "@/lib/web/uitgever";
import { demoInlogAction, inlogAction } from "./actions";

export const metadata: Metadata = { title: "Inloggen" };

export default async function InlogPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { naar: terug, fout } = await searchParams;
  const naar = readReturnPath(terug);
  const ctx = await findContext();
  if (ctx?.actor.soort === "persoon") redirect(naar ?? findLanding(ctx.actor.rollen));
  const [huis, demo] = await Promise.all([readHuis(), listDemoAccounts(getDb())]);
  return (
    <PublicShell {...huis} smal>
      <div className="rounded-xl border border-line bg-surface p-6 sm:p-9">
        <AutoFocusHeading className="text-3xl">Inloggen</AutoFocusHeading>
        <p className="mt-1.5 mb-6 text-ink-2">Voor al uw vragen en meldingen over het gebouw en de diensten.</p>
        {hasWerkaccount() ? <WerkaccountIngang naar={naar} fout={fout} /> : null}
        <InlogForm actie={inlogAction} begin={EMPTY_FORM} naar={naar} kind={hasWerkaccount() ? "gewoon" : "vol"} />
        {demo.length > 0 ? <DemoKnoppen knoppen={demo} naar={naar} actie={demoInlogAction} /> : null}
      </div>
    </PublicShell>
  );
}
