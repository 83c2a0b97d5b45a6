import { MeldingStatusLabel } from "@/components/melding/status-label";
import { Notice } from "@/components/ui/notice";
import { formatTabelMoment } from "@/lib/format/format-moment";
import type { TriageZaak as Zaak } from "@/lib/queries/wachtrij/get-triage";

/** What somebody reads before deciding: the words of the klant first. */
export function TriageZaak({ zaak, isGedaan }: { zaak: Zaak; isGedaan: boolean }) {
  const nu = Date.now();
  const regel = [zaak.klant, zaak.afdeling, zaak.plaats, zaak.product].filter(Boolean).join(" · ");
  return (
    <article className="flex flex-col gap-2">
      {isGedaan ? <Notice kind="let-op">Over deze melding hebt u al beslist. U kunt het hier anders doen.</Notice> : null}
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-2"><a href={`/wachtrij/M${zaak.nummer}`} className="font-semibold tabular-nums underline underline-offset-2">M{zaak.nummer}</a><MeldingStatusLabel status={zaak.status} />ontvangen {formatTabelMoment(zaak.ontvangen, nu)}{zaak.uiterlijk ? ` · uiterlijk ${formatTabelMoment(zaak.uiterlijk, nu)}` : ""}{zaak.eigenaar ? ` · eigenaar ${zaak.eigenaar}` : ""}</p>
      <h1 className="text-2xl wrap-anywhere">{zaak.onderwerp}</h1>
      <p className="text-ink-2 wrap-anywhere">{regel}{zaak.eerder > 0 ? ` · ${zaak.eerder === 1 ? "1 eerdere melding" : `${zaak.eerder} eerdere meldingen`}` : ""}</p>
      <p className="max-h-72 overflow-y-auto rounded-lg bg-sunken p-4 wrap-anywhere whitespace-pre-wrap">{zaak.omschrijving}</p>
      {zaak.laatste ? <p className="rounded-lg border border-line p-4 text-sm wrap-anywhere whitespace-pre-wrap"><span className="mb-1 block text-ink-2">Laatste bericht</span>{zaak.laatste}</p> : null}
    </article>
  );
}
