import { Users } from "lucide-react";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MeeStappen } from "@/components/portaal/mee-stappen";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { DropDraft } from "@/components/ui/form-draft";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { formatVolledig } from "@/lib/format/format-moment";
import { parseNummer } from "@/lib/format/nummer";
import { describeVervolgVoorMeelezer } from "@/lib/i18n/klant-vervolg";
import { describeMeeBelofte } from "@/lib/i18n/mail-belofte";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { getMailvoorkeur } from "@/lib/queries/toegang/get-mailvoorkeur";
import { requireScreen } from "@/lib/web/context";
import { readParam } from "@/lib/web/read-param";

export const metadata: Metadata = { title: "Wij houden u ook op de hoogte" };

type Props = { params: Promise<{ nummer: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** After "Geldt ook voor mij": the number, what happens next, and that nothing of what was typed is lost. */
export default async function MeegemeldPage({ params, searchParams }: Props) {
  const ctx = await requireScreen("melding.submit");
  const gevraagd = parseNummer(readParam((await params).nummer));
  const melding = gevraagd?.soort === "melding" ? await getEigenMelding(ctx, gevraagd.nummer) : null;
  if (!melding) notFound();
  // Only who follows is kept informed: not the melder by this page, nor who sees it as head of the department.
  if (melding.relatie !== "meemelder" && melding.relatie !== "volger") redirect(`/meldingen/M${melding.nummer}`);
  const { voor, tijd, exact, na } = describeVervolgVoorMeelezer(melding.stand, ctx.now());
  return (
    <div className="mx-auto flex max-w-tekst flex-col gap-7">
      <DropDraft sleutel="melden" />
      <section className="rounded-xl border border-line bg-surface px-6 py-8 text-center sm:px-10 sm:py-10">
        <Users aria-hidden className="mx-auto size-12 text-groen" strokeWidth={1.6} />
        <AutoFocusHeading className="mt-3 text-2xl">Wij houden u ook op de hoogte</AutoFocusHeading>
        <p className="mt-4 text-ink-2">Het nummer van de melding</p>
        <p className="text-4xl font-bold tracking-wide">M{melding.nummer}</p>
        <p className="mx-auto mt-5 max-w-md text-lg text-balance">{voor}{tijd ? <b className="font-semibold" title={exact && formatVolledig(exact)}>{tijd}</b> : null}{na}</p>
      </section>
      <MeeStappen mail={describeMeeBelofte(await getMailvoorkeur(ctx))} />
      {(await searchParams)["foto"] === "kwijt" ? <Notice kind="let-op">Een foto is niet meegekomen. Uw tekst wel.</Notice> : null}
      <div className="flex flex-wrap justify-center gap-3">
        <LinkButton href={`/meldingen/M${melding.nummer}`} kind="vol" size="raak">Volg deze melding</LinkButton>
        <LinkButton href="/meldingen/nieuw" size="raak">Iets anders melden</LinkButton>
        <LinkButton href="/" kind="stil" size="raak">Naar de servicepagina</LinkButton>
      </div>
    </div>
  );
}
