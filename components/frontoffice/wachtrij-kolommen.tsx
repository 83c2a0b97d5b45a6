import type { ReactNode } from "react";
import { KwisTeken } from "@/components/melding/kwis-chip";
import { UiterlijkBar } from "@/components/melding/uiterlijk-bar";
import { Avatar } from "@/components/ui/avatar";
import type { Kolom } from "@/lib/domain/wachtrij/lijst-vorm";
import { splitTreffers } from "@/lib/domain/zoek/markeer";
import { formatTabelMoment } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import { PrioriteitTeken } from "./prioriteit-teken";
import type { LijstRij } from "./use-lijst";

/** What the cells know besides their row. */
export type Beeld = { readonly nu: number; readonly gekozen: number | null; readonly zoekdeel: string; readonly kolommen: readonly Kolom[]; readonly compact: boolean };
/** Per column: its width, from which width of the list on it is there, how its cells look and what they hold. Few elements: a list shows fifty rows. */
type Vorm = { readonly kop: string; readonly col: string; readonly cel: string; readonly inhoud: (rij: LijstRij, beeld: Beeld) => ReactNode };

const GESTOPT = { wacht_op_klant: "wacht op klant", opgeschort: "opgeschort", wacht_op_akkoord: "wacht op akkoord" } as const;
const gestoptOf = ({ status, uiterlijk }: LijstRij): string | undefined =>
  status in GESTOPT ? GESTOPT[status as keyof typeof GESTOPT] : ["gereed", "afgesloten", "geannuleerd"].includes(status) ? MELDING_STATUS[status].toLowerCase() : uiterlijk === null ? "geen norm" : undefined;

/** What has no column of its own stands in the second line; what has one, stands there only while the list is too narrow for that column. */
const REGEL = { klant: (rij: LijstRij) => rij.klant, afdeling: (rij: LijstRij) => rij.afdeling, ruimte: (rij: LijstRij) => rij.ruimte, uitvoerder: (rij: LijstRij) => rij.uitvoerder && `bij ${rij.uitvoerder}`, laatste: (rij: LijstRij) => rij.laatste } as const;
const REGELS = Object.entries(REGEL) as [keyof typeof REGEL, (rij: LijstRij) => string | null][];

/** What was found, in the words of who said it. */
const Treffer = ({ tekst }: { tekst: string }) => splitTreffers(tekst).map(({ tekst: stuk, isTreffer }, index) => (isTreffer ? <mark key={index} className="rounded-xs bg-petrol-soft text-petrol-strong">{stuk}</mark> : stuk));

function regelOf(rij: LijstRij, kolommen: readonly Kolom[]): ReactNode {
  if (rij.treffer) return <>{rij.klant} · <Treffer tekst={rij.treffer} /></>;
  const vast = REGELS.filter(([naam]) => !kolommen.includes(naam)).map(([, lees]) => lees(rij)).filter(Boolean).join(" · ");
  const wijkend = REGELS.filter(([naam]) => kolommen.includes(naam)).map(([, lees]) => lees(rij)).filter(Boolean).join(" · ");
  return <>{vast}{wijkend ? <span className="@5xl:hidden">{vast ? " · " : ""}{wijkend}</span> : null}</>;
}

/** A plain link: fifty of Next's own would cost more than all the rest of the list; the table takes the press. */
function onderwerp(rij: LijstRij, { gekozen, zoekdeel, kolommen, compact }: Beeld): ReactNode {
  const link = <a href={`/wachtrij/M${rij.nummer}${zoekdeel}`} data-rij={rij.nummer} aria-current={gekozen === rij.nummer || undefined} className="rij-link">{rij.kop ? <Treffer tekst={rij.kop} /> : rij.onderwerp}</a>;
  const schreef = rij.klantWacht ? <b className="font-semibold text-petrol">Klant schreef · </b> : null;
  if (compact) return <span className="flex items-baseline gap-2 [&_a]:block [&_a]:min-h-0 [&_a]:shrink-0 [&_a]:truncate max-sm:[&_a]:max-w-full sm:[&_a]:max-w-[70%]">{link}<span className="truncate text-sm text-ink-2 max-sm:hidden">{schreef}{regelOf(rij, kolommen)}</span></span>;
  return <>{link}<span className="block truncate text-sm text-ink-2">{schreef}{regelOf(rij, kolommen)}</span></>;
}

const tekst = (kop: string, breedte: string, lees: (rij: LijstRij, beeld: Beeld) => string | null): Vorm => ({ kop, col: `hidden ${breedte} @5xl:table-column`, cel: "hidden truncate pr-3 text-sm text-ink-2 @5xl:table-cell", inhoud: lees });

export const KOLOM: Readonly<Record<Kolom, Vorm>> = {
  kwis: { kop: "Soort", col: "w-12", cel: "pl-3.5", inhoud: ({ kwis }) => <KwisTeken kwis={kwis} /> },
  prioriteit: { kop: "Prioriteit", col: "w-8", cel: "", inhoud: ({ prioriteit }) => <PrioriteitTeken prioriteit={prioriteit} /> },
  nummer: { kop: "Nummer", col: "hidden w-18 @2xl:table-column", cel: "hidden text-sm text-ink-2 tabular-nums @2xl:table-cell", inhoud: ({ nummer }) => `M${nummer}` },
  onderwerp: { kop: "Onderwerp", col: "", cel: "pr-3", inhoud: onderwerp },
  klant: tekst("Klant", "w-36", ({ klant }) => klant),
  afdeling: tekst("Afdeling", "w-32", ({ afdeling }) => afdeling),
  ruimte: tekst("Ruimte", "w-24", ({ ruimte }) => ruimte),
  uitvoerder: tekst("Uitvoerder", "w-36", ({ uitvoerder }) => uitvoerder),
  laatste: tekst("Laatste gebeurtenis", "w-52", ({ laatste }) => laatste),
  ontvangen: tekst("Ontvangen", "w-28", ({ ontvangen }, { nu }) => formatTabelMoment(ontvangen, nu)),
  status: { kop: "Status", col: "hidden w-36 @4xl:table-column", cel: "hidden text-sm text-ink-2 @4xl:table-cell", inhoud: ({ status }) => MELDING_STATUS[status] },
  uiterlijk: { kop: "Uiterlijk", col: "w-28 max-sm:w-30 max-[22rem]:w-26", cel: "", inhoud: (rij, { nu }) => <UiterlijkBar van={rij.ontvangen} uiterlijk={rij.uiterlijk} now={nu} gestopt={gestoptOf(rij)} /> },
  eigenaar: { kop: "Eigenaar", col: "hidden w-12 @md:table-column", cel: "hidden pr-3.5 text-right @md:table-cell", inhoud: ({ eigenaar }) => (eigenaar ? <Avatar naam={eigenaar} /> : <span className="sr-only">nog niemand</span>) },
};
