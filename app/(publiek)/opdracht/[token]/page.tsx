import type { Metadata } from "next";
import { LeverancierBerichten } from "@/components/leverancier/leverancier-berichten";
import { OpdrachtKaart } from "@/components/leverancier/opdracht-kaart";
import { PublicShell } from "@/components/layout/public-shell";
import { FotoForm } from "@/components/opdracht/foto-form";
import { OpdrachtActies } from "@/components/opdracht/opdracht-acties";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import { getLeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";
import { findLeverancierContext } from "@/lib/web/leverancier-context";
import { readHuis } from "@/lib/web/shell";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";
import { leverancierAction, leverancierBerichtAction } from "./actions";

export const metadata: Metadata = { title: "Opdracht", robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<VolgQuery> };

/** One opdracht for a leverancier, behind a signed link and without login. Opening it changes nothing. */
export default async function LeverancierPage({ params, searchParams }: Props) {
  const [{ token }, query, huis] = await Promise.all([params, searchParams, readHuis()]);
  const { gelukt, fout } = readVolgQuery(query);
  const found = await findLeverancierContext(token);
  const opdracht = found && (await getLeverancierOpdracht(found.ctx, found.nummer));
  if (!found || !opdracht) {
    return (
      <PublicShell {...huis} thuis="#" smal>
        <div className="rounded-xl border border-line bg-surface p-6 sm:p-9">
          <AutoFocusHeading className="text-3xl">Deze link werkt niet meer</AutoFocusHeading>
          <p className="mt-4">De opdracht is ingetrokken, of de link is te oud. Bel de servicedesk als u hierover een vraag hebt.</p>
        </div>
      </PublicShell>
    );
  }
  return (
    <PublicShell {...huis} thuis="#" smal>
      <div className="flex flex-col gap-5">
        <OpdrachtKaart opdracht={opdracht} now={found.ctx.now()} token={token} />
        <Panel kop="Wat wilt u doen?">
          {opdracht.acties.length === 0
            ? <p className="text-ink-2">Voor deze opdracht hoeft u niets meer te doen. Dank u wel.</p>
            : <OpdrachtActies acties={opdracht.acties as OpdrachtActie[]} nummer={opdracht.nummer} versie={opdracht.versie} erAl={opdracht.status === "in_uitvoering" && opdracht.terPlaatseOp !== null} action={leverancierAction} verborgen={{ bewijs: token }} />}
        </Panel>
        <LeverancierBerichten opdracht={opdracht} now={found.ctx.now()} token={token} actie={leverancierBerichtAction} />
        <Panel kop="Foto van het werk">
          <FotoForm adres={`/uploads/opdracht/${token}`} terug="" gelukt={gelukt} fout={fout} />
        </Panel>
      </div>
    </PublicShell>
  );
}
