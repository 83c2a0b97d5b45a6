import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { NaZending } from "@/components/portaal/na-zending";
import { SpoedBand } from "@/components/portaal/spoed-band";
import { formatVolledig } from "@/lib/format/format-moment";
import { parseNummer } from "@/lib/format/nummer";
import { describeVervolg } from "@/lib/i18n/klant-vervolg";
import { describeMailBelofte } from "@/lib/i18n/mail-belofte";
import { getBalie } from "@/lib/queries/portaal/get-balie";
import { isEigenMelding } from "@/lib/queries/portaal/list-eigen-meldingen";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { getMailvoorkeur } from "@/lib/queries/toegang/get-mailvoorkeur";
import { requireScreen } from "@/lib/web/context";
import { readParam } from "@/lib/web/read-param";
import { wieOf } from "@/lib/web/wie";

export const metadata: Metadata = { title: "Uw melding is ontvangen" };

type Props = { params: Promise<{ nummer: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The other melding of the same text, when it is really one of this klant. */
async function findOok(ctx: Awaited<ReturnType<typeof requireScreen>>, gevraagd: string | string[] | undefined): Promise<string | null> {
  const nummer = typeof gevraagd === "string" ? parseNummer(gevraagd) : null;
  return nummer?.soort === "melding" && (await isEigenMelding(ctx, nummer.nummer)) ? `M${nummer.nummer}` : null;
}

export default async function OntvangenPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("melding.submit");
  const gevraagd = parseNummer(readParam((await params).nummer));
  const melding = gevraagd?.soort === "melding" ? await getEigenMelding(ctx, gevraagd.nummer) : null;
  if (!melding) notFound();
  // Who looks along sent nothing: for them this is the page of somebody else.
  if (melding.relatie !== "melder") redirect(`/meldingen/M${melding.nummer}`);
  const now = ctx.now();
  const [balie, voorkeur] = await Promise.all([getBalie(ctx), getMailvoorkeur(ctx)]);
  const { voor, tijd, exact, na } = describeVervolg(melding.stand, now);
  const nummer = balie.tijd.open ? balie.telefoon : balie.piket ?? balie.telefoon;
  const adres = `/meldingen/M${melding.nummer}`;
  const query = await searchParams;
  const ook = await findOok(ctx, query["ook"]);
  return (
    <div className="mx-auto flex max-w-tekst flex-col gap-7">
      <section className="rounded-xl border border-line bg-surface px-6 py-8 text-center sm:px-10 sm:py-10">
        <CircleCheck aria-hidden className="mx-auto size-12 text-groen" strokeWidth={1.6} />
        <AutoFocusHeading className="mt-3 text-2xl">{melding.stand.kwis === "compliment" ? "Dank u wel voor uw compliment" : "Uw melding is ontvangen"}</AutoFocusHeading>
        <p className="mt-4 text-ink-2">{ook ? "Uw nummers" : "Uw nummer"}</p>
        <p className="text-4xl font-bold tracking-wide text-balance">M{melding.nummer}{ook ? <><span className="text-2xl font-normal text-ink-2"> en </span><Link href={`/meldingen/${ook}`} className="underline decoration-2 underline-offset-6">{ook}</Link></> : null}</p>
        <p className="mx-auto mt-5 max-w-md text-lg text-balance">{voor}{tijd ? <b className="font-semibold" title={exact && formatVolledig(exact)}>{tijd}</b> : null}{na}</p>
        <p className="mt-2 text-balance text-ink-2">{describeMailBelofte(voorkeur)}</p>
      </section>
      {query["foto"] === "kwijt" ? <Notice kind="let-op">Een foto is niet meegekomen. <Link href={`${adres}#bestanden`} className="tekstlink">Voeg hem hier alsnog toe.</Link></Notice> : null}
      <NaZending nummer={`M${melding.nummer}`} wie={wieOf(ctx)} />
      {melding.stand.spoed ? <SpoedBand nood={nummer ? { nummer, open: balie.tijd.open } : null} verstuurd={`M${melding.nummer}`} /> : null}
      <div className="flex flex-wrap justify-center gap-3">
        <LinkButton href={adres} kind="vol" size="raak">Volg uw melding</LinkButton>
        <LinkButton href={`/meldingen/nieuw${melding.locatieId ? `?plek=${melding.locatieId}` : ""}`} size="raak">Nog iets melden{melding.locatieId ? " op deze plek" : ""}</LinkButton>
        <LinkButton href="/" kind="stil" size="raak">Naar de servicepagina</LinkButton>
      </div>
    </div>
  );
}
