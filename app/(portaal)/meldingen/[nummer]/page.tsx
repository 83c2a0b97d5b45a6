import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { VolgMelding } from "@/components/volg/volg-melding";
import { hasRight } from "@/lib/domain/authz/actor";
import { parseNummer } from "@/lib/format/nummer";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { requireScreen } from "@/lib/web/context";
import { readParam } from "@/lib/web/read-param";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";
import { volgAction } from "./actions";

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
  if (tekst !== `M${gevraagd.nummer}`) redirect(`/meldingen/M${gevraagd.nummer}`);
  const melding = await getEigenMelding(ctx, gevraagd.nummer);
  // Staff follow a link to somebody else's melding to where they work on it; that page judges whether they may.
  if (!melding) return hasRight(ctx.actor, "wachtrij.read") ? redirect(`/wachtrij/${tekst}`) : notFound();
  const { cijfer, ...upload } = readVolgQuery(await searchParams);
  const deur = {
    actie: volgAction.bind(null, melding.nummer), begin: EMPTY_FORM, upload: "/uploads", velden: { nummer: tekst, terug: `/meldingen/${tekst}` },
    bestandPad: (id: string, klein: boolean) => `/bijlagen/${id}${klein ? "/klein" : ""}`,
  };
  return <VolgMelding melding={melding} now={ctx.now()} deur={deur} cijfer={cijfer} upload={upload} />;
}
