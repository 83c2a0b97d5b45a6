import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { LinkWerktNiet } from "@/components/volg/link-werkt-niet";
import { MeekijkBalk } from "@/components/volg/meekijk-balk";
import { VolgMelding } from "@/components/volg/volg-melding";
import type { VolgDeur } from "@/components/volg/volg-model";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { findContext } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { loginPath } from "@/lib/web/return-path";
import { readHuis } from "@/lib/web/shell";
import { findVolgContext } from "@/lib/web/volg-context";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";
import { volgenAction, volgTokenAction } from "./actions";

export const metadata: Metadata = { title: "Volg uw melding", referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<VolgQuery> };

export default async function VolgPage({ params, searchParams }: Props) {
  const { token } = await params;
  const [huis, gevonden, aangemeld, query] = await Promise.all([readHuis(), findVolgContext(token), findContext(), searchParams]);
  const meekijker = gevonden?.soort === "deel";
  const melding = gevonden && (await getEigenMelding(gevonden.ctx, gevonden.nummer, { meekijker }));
  if (!melding || !gevonden) return <PublicShell {...huis}><LinkWerktNiet /></PublicShell>;
  const { cijfer, ...upload } = readVolgQuery(query);
  const actie = volgTokenAction.bind(null, token);
  const deur: VolgDeur = { actie, begin: EMPTY_FORM, upload: `/uploads/volg?token=${token}`, velden: {}, bestandPad: (id, klein) => `/volg/${token}/bijlagen/${id}${klein ? "?klein=1" : ""}` };
  const volgen = aangemeld ? { actie: volgenAction.bind(null, token) } : { inloggen: loginPath(`/volg/${token}`) };
  const balk = melding.relatie === "melder" ? null
    : <MeekijkBalk soort={melding.relatie} melder={melding.melder} begin={EMPTY_FORM} {...(meekijker ? volgen : melding.mag.stoppen ? { actie } : {})} />;
  return (
    <PublicShell {...huis}>
      <VolgMelding melding={melding} now={gevonden.ctx.now()} cijfer={cijfer} upload={upload} deur={deur} balk={balk} />
    </PublicShell>
  );
}
