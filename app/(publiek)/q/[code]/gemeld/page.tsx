import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { DropDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { readGemeld } from "@/lib/web/plek-formulier";
import { readHuis } from "@/lib/web/shell";

export const metadata: Metadata = { title: "Uw melding is binnen", robots: { index: false } };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const first = (waarde: string | string[] | undefined): string => (Array.isArray(waarde) ? waarde[0] : waarde) ?? "";

/** Always the same words, whoever sent it and whatever address was given. */
export default async function GemeldPage({ params, searchParams }: Props) {
  const [{ code }, query, huis] = await Promise.all([params, searchParams, readHuis()]);
  const nummer = readGemeld(first(query["nummer"]), first(query["teken"]));
  return (
    <PublicShell {...huis} smal>
      <div className="flex flex-col items-start gap-5 rounded-xl border border-line bg-surface p-6 sm:p-9">
        <CircleCheck aria-hidden className="size-12 text-groen" strokeWidth={1.6} />
        <AutoFocusHeading className="text-3xl">Dank u, uw melding is binnen</AutoFocusHeading>
        {nummer ? <p className="text-lg">Het nummer is <b className="font-semibold tabular-nums">{nummer}</b>.</p> : null}
        {first(query["foto"]) === "kwijt" ? <Notice kind="let-op">Een foto kon niet mee. Uw melding is wel binnen.</Notice> : null}
        <p>De servicedesk bekijkt uw melding en laat het maken of schoonmaken.</p>
        <p>Gaf u een e-mailadres op? Dan sturen wij daar een link naartoe. Daarmee ziet u hoe het ermee staat.</p>
        <p className="text-ink-2">Dit adres krijgt alleen mail over deze melding. U kunt deze pagina nu sluiten.</p>
        <a href={`/q/${encodeURIComponent(code)}`} className="tekstlink inline-flex min-h-11 items-center">Nog iets melden op deze plek</a>
      </div>
      <DropDraft sleutel={`plek-${code}`} />
    </PublicShell>
  );
}
