import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { MislukteRegels } from "@/components/beheer/mislukte-regels";
import { Peilers } from "@/components/beheer/peilers";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatDuur } from "@/lib/format/format-duur";
import { formatMoment } from "@/lib/format/format-moment";
import { getGezondheid } from "@/lib/queries/beheer/get-gezondheid";
import { requireScreen } from "@/lib/web/context";
import { retryJobAction, retryMailAction } from "./actions";
import { toPeilers } from "./to-peilers";

export const metadata: Metadata = { title: "Gezondheid" };
const QUEUE_NAMEN: Readonly<Record<string, string>> = { gebeurtenis: "Gebeurtenissen doorgeven", mail: "Mails versturen", dagcijfer: "Cijfers bijwerken", kwis: "Leren van indelingen" };
const KOLOMMEN = [{ label: "Taak" }, { label: "Wachtend", getal: true }, { label: "Bezig", getal: true }, { label: "Mislukt", getal: true }, { label: "Oudste wacht", getal: true }];

export default async function GezondheidPage() {
  const ctx = await requireScreen("beheer.gezondheid");
  const gezondheid = await getGezondheid(ctx);
  if (!gezondheid) notFound();
  // What the machine does is real time, also when the demo clock is shifted.
  const nu = new Date();
  const { jobs, mislukteJobs, mails, mailRegels } = gezondheid;
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">Gezondheid</AutoFocusHeading>
        <LinkButton href="/beheer/gezondheid">Opnieuw meten</LinkButton>
      </div>
      <Peilers peilers={toPeilers(gezondheid, nu)} />
      <Panel kop="Taken op de achtergrond">
        <LijstTabel
          caption="Taken op de achtergrond" kolommen={KOLOMMEN}
          rijen={jobs.map(({ queue, wachtend, bezig, mislukt, oudste }) => ({ id: queue, href: null, cellen: [QUEUE_NAMEN[queue] ?? queue, String(wachtend), String(bezig), String(mislukt), oudste === null ? "–" : formatDuur(oudste / 60)] }))}
        />
        <MislukteRegels kop="Mislukte taken" actie={retryJobAction} rijen={mislukteJobs.map(({ id, queue, op, reden }) => ({ id, titel: QUEUE_NAMEN[queue] ?? queue, moment: formatMoment(op, nu), reden, isMislukt: true }))} />
      </Panel>
      <Panel kop="Mails">
        <p className="text-ink-2">{mails.verzonden24u} verzonden in de laatste 24 uur, {mails.wachtend} wachtend, {mails.mislukt} mislukt.</p>
        <MislukteRegels
          kop="Wachtend en mislukt" actie={retryMailAction}
          rijen={mailRegels.map(({ id, onderwerp, op, pogingen, fout, status }) => ({ id, titel: onderwerp, moment: formatMoment(op, nu), reden: fout ?? (pogingen > 0 ? `${pogingen} keer geprobeerd` : "wacht op verzending"), isMislukt: status === "mislukt" }))}
        />
      </Panel>
    </div>
  );
}
