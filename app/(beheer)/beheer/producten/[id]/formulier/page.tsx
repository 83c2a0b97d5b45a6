import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { FormulierToevoegen } from "@/components/beheer/formulier-toevoegen";
import { FormulierStand } from "@/components/beheer/formulier-stand";
import { FormulierVersies } from "@/components/beheer/formulier-versies";
import { FormulierVoorbeeld } from "@/components/beheer/formulier-voorbeeld";
import { FormulierVraag } from "@/components/beheer/formulier-vraag";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { checkFormulier } from "@/lib/domain/formulier/check-formulier";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { formatMoment, formatVolledig } from "@/lib/format/format-moment";
import { getFormulier } from "@/lib/queries/formulier/get-formulier";
import { requireScreen } from "@/lib/web/context";
import { formulierAction } from "./actions";

export const metadata: Metadata = { title: "Formulier" };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FormulierPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("beheer.formulieren");
  const scherm = await getFormulier(ctx, (await params).id);
  if (!scherm) notFound();
  const query = await searchParams;
  const { product, formulier: { vragen }, conceptVersie, versies, bronnen } = scherm;
  const nu = ctx.now();
  const fouten = checkFormulier({ vragen });
  const getoond = versies.find(({ versie }) => String(versie) === query["versie"]);
  const vast = { productId: product.id, versie: String(conceptVersie) };
  const vandaag = formatDatum(toDag(nu.getTime()));
  return (
    <DingScherm
      kop={`Formulier bij ${product.code} ${product.naam}`} terug={{ href: "/beheer/formulieren", label: "Alle formulieren" }}
      zij={<FormulierVersies key={conceptVersie} actie={formulierAction} vast={vast} productId={product.id} getoond={getoond?.versie ?? null} bronnen={bronnen} versies={versies.map(({ id, versie, definitie, op, door, gebruikt }) => ({ id, versie, vragen: definitie.vragen.length, moment: formatMoment(op, nu), precies: formatVolledig(op), door, gebruikt }))} />}
    >
      {typeof query["gepubliceerd"] === "string" ? <Notice kind="gelukt" role="status">Versie {versies[0]?.versie} is gepubliceerd. Klanten krijgen deze vragen vanaf nu.</Notice> : null}
      <FormulierStand key={`stand-${conceptVersie}`} actie={formulierAction} vast={vast} concept={conceptVersie > 0 && scherm.conceptOp ? { door: scherm.conceptDoor ?? "", moment: formatMoment(scherm.conceptOp, nu) } : null} versie={versies[0]?.versie ?? null} fouten={fouten.length} />
      <Panel kop={vragen.length === 0 ? "Nog geen vragen" : vragen.length === 1 ? "1 vraag" : `${vragen.length} vragen`}>
        {vragen.length === 0 ? <p className="text-ink-2">Klanten vullen bij dit product alleen hun tekst en de plek in. Dat is vaak genoeg.</p> : (
          <ol className="flex flex-col gap-2.5">
            {vragen.map((vraag, index) => (
              <FormulierVraag
                key={`${vraag.sleutel}-${conceptVersie}`} actie={formulierAction} vast={vast} vraag={vraag} eerder={vragen.slice(0, index)} nummer={index + 1} laatste={index === vragen.length - 1}
                open={query["vraag"] === vraag.sleutel} fouten={fouten.filter(({ veld }) => veld.startsWith(`vragen.${index}.`)).map(({ reden }) => reden)}
              />
            ))}
          </ol>
        )}
        <FormulierToevoegen key={`nieuw-${conceptVersie}`} actie={formulierAction} vast={vast} />
      </Panel>
      <FormulierVoorbeeld key={`${getoond?.id ?? "concept"}-${conceptVersie}`} vragen={(getoond?.definitie ?? { vragen }).vragen} vandaag={vandaag} kop={getoond ? `Zo was versie ${getoond.versie}` : "Zo ziet de klant het"} terug={getoond ? `/beheer/producten/${product.id}/formulier` : null} />
    </DingScherm>
  );
}
