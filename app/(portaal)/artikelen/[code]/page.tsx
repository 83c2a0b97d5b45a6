import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { ArtikelTekst } from "@/components/artikel/artikel-tekst";
import { OordeelForm } from "@/components/artikel/oordeel-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { ARTIKEL_GROEPEN } from "@/lib/domain/artikel/artikel";
import { formatDatum } from "@/lib/format/format-moment";
import { getArtikel } from "@/lib/queries/artikel/get-artikel";
import { countGebruik } from "@/lib/use-cases/artikel/count-gebruik";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM, klaarState } from "@/lib/web/form-state";
import { genoegAction, oordeelAction } from "../actions";

type Props = { params: Promise<{ code: string }> };

const load = cache(async (code: string) => {
  const ctx = await requireScreen("artikel.read");
  return { ctx, artikel: await getArtikel(ctx, code) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { artikel } = await load((await params).code);
  return { title: artikel ? artikel.titel : "Niet gevonden" };
}

export default async function ArtikelPage({ params }: Props) {
  const { ctx, artikel } = await load((await params).code);
  if (!artikel) notFound();
  const { code, groep, oordeel } = artikel;
  // Counted after the answer: reading never waits for it.
  after(() => countGebruik(ctx, code, "gelezen"));
  const begin = oordeel ? { ...klaarState(""), melding: null, waarden: { nuttig: oordeel.nuttig ? "ja" : "nee", reden: oordeel.reden ? "ja" : "" } } : EMPTY_FORM;
  return (
    <div className="mx-auto flex max-w-tekst flex-col gap-8">
      <article className="flex flex-col gap-5">
        <header className="flex flex-col gap-3">
          <Link href={`/artikelen?groep=${groep}`} className="inline-flex min-h-8 items-center gap-1.5 self-start text-sm text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />{ARTIKEL_GROEPEN[groep]}</Link>
          <AutoFocusHeading className="text-3xl break-words">{artikel.titel}</AutoFocusHeading>
          {artikel.zichtbaar === "intern" ? <p><Badge toon="wacht">Alleen voor medewerkers van de dienst</Badge></p> : null}
          <p className="text-lg break-words text-ink-2">{artikel.inleiding}</p>
        </header>
        <ArtikelTekst blokken={artikel.blokken} />
        <p className="text-sm text-ink-2">
          Laatst gewijzigd op {formatDatum(artikel.op)}.{artikel.magBewerken ? <> <Link href={`/kennis/${code}`} prefetch={false} className="tekstlink">Bewerken</Link></> : null}
        </p>
      </article>
      <section aria-label="Na het lezen" className="flex flex-col gap-5 rounded-xl border border-line bg-surface px-5 py-5">
        <OordeelForm actie={oordeelAction} begin={begin} code={code} />
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
          <form action={genoegAction}>
            <input type="hidden" name="artikel" value={code} />
            <SubmitButton kind="vol" size="raak">Dit is genoeg, dank u</SubmitButton>
          </form>
          <LinkButton href={`/meldingen/nieuw?artikel=${code}`} size="raak">Niet gevonden? Meld het</LinkButton>
        </div>
      </section>
    </div>
  );
}
