import { ArrowLeft, MapPin, Package } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { KwisChip } from "@/components/melding/kwis-chip";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { KWIS_NAMEN, ONZEKER_ONDER } from "@/lib/domain/kwis/kwis";
import { formatProcent } from "@/lib/format/format-getal";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import { ANNULEER_REDEN, KANAAL, OPSCHORT_REDEN } from "@/lib/i18n/teksten";
import { ZaakStatus } from "./zaak-status";
import type { ZaakRow } from "@/lib/queries/wachtrij/read-zaak-row";

const chip = "inline-flex max-w-full wrap-anywhere min-h-7 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-2.5 text-sm [&_svg]:size-[1.1em] [&_svg]:shrink-0";

const quote = (woorden: readonly string[]) => woorden.map((woord) => `“${woord}”`).join(", ");

/** What was proposed, by which words, which spoke against, and the kind put right in one press. Open until the desk looked. */
function Waarom({ melding: { kwisVoorstel: { kwis, zekerheid, woorden, tegen = [] }, kwis: nu, status }, verbeter }: Pick<Props, "melding" | "verbeter">) {
  return (
    <details open={verbeter !== null && status === "nieuw"} className="text-sm text-ink-2">
      <summary className="w-fit">voorstel {kwis === nu ? "" : `${KWIS_NAMEN[kwis].toLowerCase()} `}{formatProcent(zekerheid)} · <span className="underline underline-offset-2">waarom</span></summary>
      <p className="mt-1">{zekerheid < ONZEKER_ONDER ? "Wij weten het niet zeker. " : ""}{woorden.length > 0 ? <>Deze woorden wezen op {KWIS_NAMEN[kwis].toLowerCase()}: {quote(woorden)}.</> : <>Geen enkel woord wees een kant op. Kies zelf wat de klant wil.</>}{tegen.length > 0 ? <> Daartegen: {quote(tegen)}.</> : null}</p>
      {verbeter}
    </details>
  );
}

function Stand({ melding, now }: { melding: ZaakRow; now: Date }) {
  const regels = [
    melding.status === "wacht_op_klant" && melding.vraag ? `Wij vroegen: “${melding.vraag}”` : null,
    melding.status === "opgeschort" ? `Opgeschort: ${OPSCHORT_REDEN[melding.opschortReden as keyof typeof OPSCHORT_REDEN]?.toLowerCase() ?? ""}. Verder op ${melding.hervatOp ? formatTabelMoment(melding.hervatOp, now) : "een later moment"}.` : null,
    melding.status === "geannuleerd" ? `${ANNULEER_REDEN[melding.annuleerReden as keyof typeof ANNULEER_REDEN] ?? "Geannuleerd"}${melding.annuleerNaar ? `: ${melding.annuleerNaar}` : ""}.` : null,
    melding.cijfer !== null ? `De klant gaf een ${melding.cijfer}${melding.cijferToelichting ? `: “${melding.cijferToelichting}”` : "."}` : null,
    melding.navragen > 0 ? `De klant vroeg ${melding.navragen === 1 ? "één keer" : `${melding.navragen} keer`} hoe het staat.` : null,
    melding.heropend > 0 ? `${melding.heropend === 1 ? "Eén keer" : `${melding.heropend} keer`} heropend.` : null,
    melding.betreft ? `De klacht gaat over ${melding.betreft}.` : null,
  ].filter((regel) => regel !== null);
  return regels.length > 0 ? <ul className="flex flex-col gap-0.5 text-sm text-ink-2">{regels.map((regel) => <li key={regel}>{regel}</li>)}</ul> : null;
}

type Props = { melding: ZaakRow; now: Date; terug: string; prioriteitKnop: ReactNode; /** To put the kind right, for who may. */ verbeter: ReactNode; children: ReactNode };

/** What it is, whose it is and what can be done with it now. */
export function ZaakKop({ melding, now, terug, prioriteitKnop, verbeter, children }: Props) {
  const plaats = melding.locatieCode && melding.locatieCode !== melding.locatieNaam ? `${melding.locatieNaam} (${melding.locatieCode})` : melding.locatieNaam ?? melding.plaatsTekst;
  return (
    <header className="flex flex-col gap-2 border-b border-line px-4.5 pt-3.5 pb-3">
      <div className="flex items-start gap-x-2 text-sm text-ink-2 max-lg:flex-col">
        <Link href={terug} data-bediening="terug" className="-ml-1.5 inline-flex min-h-8 items-center gap-1 rounded-md px-1.5 hover:bg-sunken hover:text-ink max-lg:min-h-11"><ArrowLeft aria-hidden className="size-4" /><span className="lg:sr-only">Terug naar de lijst</span></Link>
        <span className="min-w-0 py-1.5 tabular-nums wrap-anywhere max-lg:py-0">M{melding.nummer} · {KANAAL[melding.kanaal].toLowerCase()} · <time dateTime={melding.ontvangenOp.toISOString()} title={formatVolledig(melding.ontvangenOp)}>{formatTabelMoment(melding.ontvangenOp, now)}</time> · {melding.eigenaar ? <>eigenaar <b className="font-semibold text-ink">{melding.eigenaar}</b></> : "nog geen eigenaar"}</span>
      </div>
      <AutoFocusHeading className="text-xl break-words">{melding.onderwerp}</AutoFocusHeading>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <KwisChip kwis={melding.kwis} metWoord />
        {prioriteitKnop}
        <ZaakStatus zaak={{ nummer: melding.nummer, versie: melding.versie, status: melding.status }} />
        {melding.productCode ? <span className={chip}><Package aria-hidden />{melding.productCode} {melding.productNaam}</span> : null}
        {plaats ? <span className={chip} title={melding.locatiePad ?? undefined}><MapPin aria-hidden />{plaats}</span> : null}
      </div>
      <Waarom melding={melding} verbeter={verbeter} />
      <Stand melding={melding} now={now} />
      {children}
    </header>
  );
}
