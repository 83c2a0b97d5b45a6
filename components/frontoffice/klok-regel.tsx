import clsx from "clsx";
import { formatUiterlijkKort, remainingPart } from "@/lib/format/format-resterend";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import type { ZaakKlok } from "@/lib/queries/melding/read-klokken";

const NIVEAU = { klant: "Klant", team: "Team", leverancier: "Leverancier" } as const;
const SOORT = { reactie: "reactie", ter_plaatse: "ter plaatse", voorlopig_hersteld: "voorlopig hersteld", gereed: "gereed" } as const;

function standOf({ status, gehaald, uiterlijk }: ZaakKlok, now: Date): string {
  if (status === "gestopt") return gehaald ? "op tijd" : "te laat";
  if (status === "gepauzeerd" || uiterlijk === null) return "staat stil";
  return formatUiterlijkKort(uiterlijk, now);
}

/** One clock as a bar that fills up towards its mark, with why its deadline is what it is. */
export function KlokRegel({ klok, now }: { klok: ZaakKlok; now: Date }) {
  const over = klok.uiterlijk && klok.status !== "gestopt" ? remainingPart({ van: klok.startOp, tot: klok.uiterlijk }, now) : 0;
  const loopt = klok.status === "loopt";
  const laat = klok.status === "gestopt" ? klok.gehaald === false : loopt && over <= 0.25;
  return (
    <li>
      <div className="flex items-baseline justify-between gap-2"><span>{NIVEAU[klok.niveau]} <span className="text-ink-2">{SOORT[klok.soort]}{klok.opdracht ? ` O${klok.opdracht}` : ""}</span></span><span title={klok.gestoptOp ? formatVolledig(klok.gestoptOp) : undefined} className={clsx("whitespace-nowrap", laat ? "font-medium text-koper" : "text-ink-2")}>{standOf(klok, now)}</span></div>
      {klok.status === "gestopt" ? null : (
        <svg aria-hidden viewBox="0 0 200 6" preserveAspectRatio="none" className="my-1 h-1.5 w-full overflow-hidden rounded-full bg-line">
          <rect width={Math.max(4, (1 - over) * 200)} height="6" className={laat ? "fill-koper" : loopt ? "fill-petrol" : "fill-ink-3"} />
        </svg>
      )}
      <details className="text-ink-2">
        <summary className="w-fit text-xs">{klok.uiterlijk ? <time dateTime={klok.uiterlijk.toISOString()} title={formatVolledig(klok.uiterlijk)}>uiterlijk {formatTabelMoment(klok.uiterlijk, now)}</time> : "geen uiterste tijd"} · <span className="underline underline-offset-2">waarom</span></summary>
        <ul className="mt-1 flex list-disc flex-col gap-0.5 pl-4 text-xs">{klok.uitleg.map((regel) => <li key={regel}>{regel}</li>)}</ul>
      </details>
    </li>
  );
}
