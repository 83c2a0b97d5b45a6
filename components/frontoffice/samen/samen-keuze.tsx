"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { formatTelwoord } from "@/lib/format/format-getal";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { SamenItem } from "@/lib/queries/samen/preview-samenvoegen";

type Props = { item: SamenItem; isHoofd: boolean; metOpdrachten: boolean; onHoofd: () => void; onWeg: (() => void) | null };

const opdrachten = ({ opdrachten: uit }: SamenItem): string => uit.map(({ nummer, uitvoerder }) => `O${nummer} bij ${uitvoerder}`).join(", ");

/** What happens to one of them, in plain sentences. */
function describeGevolg(item: SamenItem, { isHoofd, metOpdrachten }: { isHoofd: boolean; metOpdrachten: boolean }): readonly string[] {
  if (isHoofd) return ["Deze blijft. De klanten van de andere volgen haar."];
  if (item.bezwaar) return [`Gaat niet mee. ${item.bezwaar}`];
  if (item.opdrachten.length > 0 && !metOpdrachten) return [`Gaat niet mee: ${opdrachten(item)} ${item.opdrachten.length === 1 ? "staat" : "staan"} nog open.`];
  const mee = item.meemelders > 0 ? ` en ${formatTelwoord(item.meemelders, { een: "meemelder", meer: "meemelders" })}` : "";
  const leesbaar = [item.berichten > 0 ? formatTelwoord(item.berichten, { een: "bericht", meer: "berichten" }) : "", item.bijlagen > 0 ? formatTelwoord(item.bijlagen, { een: "bestand", meer: "bestanden" }) : ""].filter(Boolean).join(" en ");
  return [
    item.wordtMeemelder ? `${item.klant}${mee} ${mee ? "worden" : "wordt"} meemelder${mee ? "s" : ""} en ${mee ? "horen" : "hoort"} het.` : item.hoortHet ? `${item.klant} krijgt bericht.` : "De klant krijgt geen bericht: er is geen adres.",
    ...(item.opdrachten.length > 0 ? [`${opdrachten(item)} wordt ingetrokken.`] : []),
    ...(leesbaar ? [`${leesbaar} ${leesbaar.startsWith("1 ") && !leesbaar.includes(" en ") ? "blijft" : "blijven"} leesbaar bij de hoofdmelding.`] : []),
  ];
}

/** Whether this one goes up in the hoofdmelding with what is chosen now. */
export const gaatMee = ({ nummer, bezwaar, opdrachten: uit }: SamenItem, { hoofd, metOpdrachten }: { hoofd: number | null; metOpdrachten: boolean }): boolean =>
  nummer !== hoofd && bezwaar === null && (uit.length === 0 || metOpdrachten);

/** One of the chosen meldingen: whether it is the one that stays, and what happens to it otherwise. */
export function SamenKeuze({ item, isHoofd, metOpdrachten, onHoofd, onWeg }: Props) {
  const naam = `M${item.nummer}`;
  const mee = isHoofd || gaatMee(item, { hoofd: null, metOpdrachten });
  return (
    <li className={clsx("flex items-start gap-3 px-3 py-2.5", isHoofd && "bg-petrol-soft")}>
      <label className="flex min-h-6 min-w-0 flex-1 items-start gap-3">
        <input type="radio" name="hoofd" value={item.nummer} checked={isHoofd} onChange={onHoofd} className="mt-1 size-[1.15em] shrink-0 accent-petrol" />
        <span className="min-w-0 wrap-anywhere">
          <b className="font-semibold">{item.onderwerp}</b>
          <span className="block text-sm text-ink-2">{[naam, item.klant, item.plek, MELDING_STATUS[item.status].toLowerCase()].filter(Boolean).join(" · ")}</span>
          {describeGevolg(item, { isHoofd, metOpdrachten }).map((zin) => <span key={zin} className={clsx("block text-sm", mee ? "text-ink" : "text-koper")}>{zin}</span>)}
        </span>
      </label>
      {onWeg ? <button type="button" onClick={onWeg} className="grid size-8 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink max-lg:size-11"><X aria-hidden className="size-4" /><span className="sr-only">{naam} weghalen</span></button> : null}
    </li>
  );
}
