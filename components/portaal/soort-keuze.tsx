import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";
import type { MeldState, MeldVoorstelTekst } from "./meld-state";
import { Woorden } from "./product-tegels";

type Props = { state: MeldState; voorstel: MeldVoorstelTekst };

function Tegels({ label, gekozen }: { label: string; gekozen: string }) {
  return (
    <RadioTiles
      naam="kwis" label={label} gekozen={gekozen}
      tegels={[...KWIS_TEGELS.map(({ kwis, kop, uitleg }) => ({ waarde: kwis, label: kop, uitleg, icoon: <KwisIcoon kwis={kwis} /> })), { waarde: "", label: "Weet ik niet", uitleg: "Wij kijken ernaar" }]}
    />
  );
}

/** Whether the kind is told in a line of its own: not to who came through a door, who said it already. */
export const isSoortGelezen = ({ state: { waarden }, voorstel: { zeker, kwis } }: Props): boolean =>
  zeker && waarden.soort === "" && waarden.vooraf === "" && KWIS_TEGELS.some((tegel) => tegel.kwis === kwis);

/** What the text was taken for. Sure: one line with the words that counted, and another choice behind it. Unsure: the klant chooses. */
export function SoortKeuze({ state, voorstel }: Props) {
  const { waarden } = state;
  const tegel = KWIS_TEGELS.find(({ kwis }) => kwis === voorstel.kwis);
  if (!voorstel.zeker) return <Tegels label="Wat past het best?" gekozen={waarden.kwis} />;
  if (!tegel || !isSoortGelezen({ state, voorstel })) return <input type="hidden" name="kwis" value={voorstel.kwis} />;
  return (
    <div className="flex items-start gap-3">
      <KwisIcoon kwis={voorstel.kwis} />
      <div className="min-w-0 flex-1">
        <p className="break-words">Wij lezen dit als: <b className="font-semibold">{tegel.kop.toLowerCase()}</b>.</p>
        <p className="text-sm break-words text-ink-2"><Woorden woorden={voorstel.woorden} />{voorstel.tegen.length > 0 ? <> Minder zeker door {voorstel.tegen.map((woord) => `‘${woord}’`).join(" en ")}.</> : null}</p>
        <details className="mt-1">
          <summary className="min-h-8 w-fit text-sm underline underline-offset-2">Klopt dit niet? Kies zelf</summary>
          <div className="mt-3"><Tegels label="Wat past het best?" gekozen={waarden.kwis || voorstel.kwis} /></div>
        </details>
      </div>
    </div>
  );
}
