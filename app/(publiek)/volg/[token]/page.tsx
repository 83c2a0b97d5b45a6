import { Link2Off } from "lucide-react";
import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { buttonClass } from "@/components/ui/button";
import { VolgMelding } from "@/components/volg/volg-melding";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readHuis } from "@/lib/web/shell";
import { findVolgContext } from "@/lib/web/volg-context";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";
import { volgTokenAction } from "./actions";

export const metadata: Metadata = { title: "Volg uw melding", referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<VolgQuery> };

function Verlopen() {
  return (
    <div className="flex flex-col items-start gap-4 rounded-xl border border-line bg-surface p-6 sm:p-9">
      <span aria-hidden className="grid size-12 place-items-center rounded-lg bg-petrol-soft text-petrol-strong"><Link2Off className="size-6" strokeWidth={1.8} /></span>
      <AutoFocusHeading className="text-3xl">Deze link werkt niet meer</AutoFocusHeading>
      <p className="text-lg">De link is verlopen of niet helemaal overgenomen. Uw melding is er nog gewoon.</p>
      <p className="text-ink-2">Log in om haar te bekijken, of bel de servicedesk.</p>
      <a href="/meldingen" className={buttonClass({ kind: "vol", size: "raak" })}>Inloggen</a>
    </div>
  );
}

export default async function VolgPage({ params, searchParams }: Props) {
  const { token } = await params;
  const [huis, gevonden] = await Promise.all([readHuis(), findVolgContext(token)]);
  const melding = gevonden && (await getEigenMelding(gevonden.ctx, gevonden.nummer));
  const { cijfer, ...upload } = readVolgQuery(await searchParams);
  return (
    <PublicShell {...huis}>
      {melding && gevonden ? (
        <VolgMelding
          melding={melding} now={gevonden.ctx.now()} cijfer={cijfer} upload={upload}
          deur={{ actie: volgTokenAction.bind(null, token), begin: EMPTY_FORM, upload: `/uploads/volg?token=${token}`, velden: {}, bestandPad: (id, klein) => `/volg/${token}/bijlagen/${id}${klein ? "?klein=1" : ""}` }}
        />
      ) : <Verlopen />}
    </PublicShell>
  );
}
