import { SearchCheck } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ZoekmisLijst } from "@/components/artikel/zoekmis-lijst";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDag } from "@/lib/format/format-moment";
import { listZoekmissen } from "@/lib/queries/artikel/list-zoekmissen";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { zoekmisAction } from "../actions";

export const metadata: Metadata = { title: "Zoeken zonder resultaat" };

export default async function ZoekenPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const ctx = await requireScreen("artikel.write");
  const afgehandeld = (await searchParams)["afgehandeld"] === "ja";
  const rijen = await listZoekmissen(ctx, { afgehandeld });
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <AutoFocusHeading className="text-2xl">Zoeken zonder resultaat</AutoFocusHeading>
      <p className="max-w-tekst text-ink-2">Hierop zochten klanten zonder iets te vinden. Wie het vroeg, bewaren wij niet.</p>
      <p><Link href={afgehandeld ? "/kennis/zoeken" : "/kennis/zoeken?afgehandeld=ja"} prefetch={false} className="tekstlink inline-flex min-h-6 items-center">{afgehandeld ? "Wat nog openstaat" : "Wat al beoordeeld is"}</Link></p>
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        {rijen.length > 0 ? <ZoekmisLijst rijen={rijen.map(({ laatstOp, ...rij }) => ({ ...rij, laatst: formatDag(laatstOp, ctx.now()) }))} actie={zoekmisAction} begin={EMPTY_FORM} /> : (
          <EmptyState icoon={<SearchCheck />} kop={afgehandeld ? "Nog niets beoordeeld" : "Iedereen vindt wat hij zoekt"}>{afgehandeld ? "Hier komen de zoekvragen waarvoor u iets koos." : "Vindt iemand niets, dan staat de zoekvraag hier."}</EmptyState>
        )}
      </div>
    </div>
  );
}
