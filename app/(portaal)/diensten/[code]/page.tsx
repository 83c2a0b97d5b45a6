import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { ArtikelLinks } from "@/components/portaal/artikel-links";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { formatVolledig } from "@/lib/format/format-moment";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";
import { getDienst } from "@/lib/queries/zoek/get-dienst";
import { requireScreen } from "@/lib/web/context";
import { describeDienst, describeKosten, describeVerwachting, nameKnop } from "./dienst-woorden";

type Props = { params: Promise<{ code: string }> };
const loadDienst = cache(async (code: string) => {
  const ctx = await requireScreen("melding.submit");
  return { ctx, dienst: await getDienst(ctx, decodeURIComponent(code)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadDienst((await params).code)).dienst?.naam ?? "Niet gevonden" };
}

const Feit = ({ kop, children }: { kop: string; children: ReactNode }) => (
  <div className="border-b border-line py-4"><dt className="font-semibold">{kop}</dt><dd className="mt-0.5 text-ink-2">{children}</dd></div>
);

/** One product with an address of its own, to be linked from anywhere: what it is, for whom, when, what it costs. */
export default async function DienstPage({ params }: Props) {
  const { ctx, dienst } = await loadDienst((await params).code);
  if (!dienst) notFound();
  const { hoort, klaar } = describeVerwachting(dienst, ctx.now());
  const deur = dienst.kwis === "compliment" ? "K" : dienst.kwis;
  return (
    <div className="mx-auto max-w-tekst">
      <Link href={`/diensten?deur=${deur}`} className="inline-flex min-h-8 items-center gap-1.5 text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />{KWIS_TEGELS.find(({ kwis }) => kwis === deur)?.kop}</Link>
      <div className="mt-4 flex items-start gap-4">
        <KwisIcoon kwis={dienst.kwis} groot />
        <div className="min-w-0"><AutoFocusHeading className="text-3xl break-words">{dienst.naam}</AutoFocusHeading><p className="mt-1 text-ink-2">{dienst.groep}</p></div>
      </div>
      <p className="mt-6 text-lg break-words whitespace-pre-line">{describeDienst(dienst)}</p>
      <LinkButton href={`/meldingen/nieuw?product=${encodeURIComponent(dienst.code)}`} kind="vol" size="raak" className="mt-6">{nameKnop(dienst)}<ArrowRight aria-hidden /></LinkButton>
      <dl className="mt-8 border-t border-line">
        {dienst.ook.length > 0 ? <Feit kop="Hier valt ook onder">{dienst.ook.join(", ")}</Feit> : null}
        {hoort || klaar ? (
          <Feit kop="Wanneer">
            {hoort && dienst.reactie ? <>Wij verwachten dat u <b className="font-semibold text-ink" title={formatVolledig(dienst.reactie)}>{hoort}</b> van ons hoort. </> : null}
            {klaar && dienst.gereed ? <>Wij verwachten dat het <b className="font-semibold text-ink" title={formatVolledig(dienst.gereed)}>{klaar}</b> klaar is.</> : null}
          </Feit>
        ) : null}
        {dienst.artikelen.length > 0 ? <Feit kop="Lees ook"><ArtikelLinks artikelen={dienst.artikelen} /></Feit> : null}
        <Feit kop="Voor wie">Voor iedereen die hier werkt.{dienst.budgethouderNodig ? " Uw budgethouder moet akkoord geven." : ""}</Feit>
        <Feit kop="Kosten">{describeKosten(dienst)}</Feit>
      </dl>
    </div>
  );
}
