import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DelenLater } from "@/components/volg/delen-later";
import { MeekijkLater } from "@/components/volg/meekijk-later";
import { VolgMelding } from "@/components/volg/volg-melding";
import { hasRight } from "@/lib/domain/authz/actor";
import { formatDag } from "@/lib/format/format-moment";
import { parseNummer } from "@/lib/format/nummer";
import { getEigenMelding, type EigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { listVerwanten } from "@/lib/queries/portaal/list-verwanten";
import { listVolgers } from "@/lib/queries/volg/list-volgers";
import { requireScreen } from "@/lib/web/context";
import { readParam } from "@/lib/web/read-param";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";
import { volgAction } from "./actions";

const AF: readonly string[] = ["afgesloten", "geannuleerd"];
const isOpnieuw = ({ relatie, stand: { kwis, status } }: EigenMelding): boolean => relatie === "melder" && kwis !== "K" && kwis !== "compliment" && AF.includes(status);

type Props = { params: Promise<{ nummer: string }>; searchParams: Promise<VolgQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gevraagd = parseNummer(readParam((await params).nummer));
  return { title: gevraagd ? `Melding M${gevraagd.nummer}` : "Melding" };
}

export default async function MeldingPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("melding.submit");
  const tekst = readParam((await params).nummer);
  const gevraagd = parseNummer(tekst);
  if (gevraagd?.soort !== "melding") notFound();
  const query = await searchParams;
  if (tekst !== `M${gevraagd.nummer}`) redirect(`/meldingen/M${gevraagd.nummer}`);
  const [melding, delen, verwanten] = await Promise.all([getEigenMelding(ctx, gevraagd.nummer), listVolgers(ctx, gevraagd.nummer), listVerwanten(ctx, gevraagd.nummer)]);
  // Staff follow a link to somebody else's melding to where they work on it; that page judges whether they may.
  if (!melding) return hasRight(ctx.actor, "wachtrij.read") ? redirect(`/wachtrij/${tekst}`) : notFound();
  const { cijfer, ...upload } = readVolgQuery(query);
  const actie = volgAction.bind(null, melding.nummer);
  const deur = {
    actie, begin: EMPTY_FORM, upload: "/uploads", velden: { nummer: tekst, terug: `/meldingen/${tekst}` },
    bestandPad: (id: string, klein: boolean) => `/bijlagen/${id}${klein ? "/klein" : ""}`,
  };
  // A link is of real time, also when the demo clock is shifted.
  const nu = new Date();
  return (
    <VolgMelding
      melding={melding} verwanten={verwanten} opnieuw={isOpnieuw(melding) ? `/meldingen/nieuw?opnieuw=${tekst}` : null} now={ctx.now()} deur={deur} cijfer={cijfer} upload={upload}
      balk={melding.relatie === "melder" ? null : <MeekijkLater soort={melding.relatie} melder={melding.melder} begin={EMPTY_FORM} {...(melding.mag.stoppen ? { actie } : {})} />}
      delen={melding.mag.delen ? (
        <DelenLater
          open={query["meekijken"] === "ja"}
          actie={actie} begin={EMPTY_FORM} bron="/meldingen/collegas" metLink={melding.stand.kwis !== "K"}
          volgers={delen.volgers.map(({ id, naam, afdeling }) => ({ id, naam, afdeling }))} links={delen.links.map(({ kenmerk, voorWie, verloopt }) => ({ kenmerk, voorWie, tot: formatDag(verloopt, nu) }))}
        />
      ) : null}
    />
  );
}
