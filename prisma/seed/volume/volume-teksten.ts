import { expand, type Situatie } from "../demo/teksten/expand";
import { TEKSTEN } from "../demo/verhaal/wereld";
import type { Plek } from "../levensloop/loop";
import { accumulate, type Toeval } from "../toeval";
import { GEWOON_WOORD, NAALD, OUD_WOORD, WOORDEN } from "./woorden";

type Zinnen = { readonly onderwerp: readonly string[]; readonly tekst: readonly string[]; readonly klaar: readonly string[] };
export type VolumeTeksten = {
  readonly write: (vraag: { code: string; plek: Plek | null; melder: string; ouderdom: number; nummer: number }) => { onderwerp: string; omschrijving: string; klaar: string };
};

const VARIANTEN = 30;
const PLEK = "\u0001";
const TYPFOUT = 0.04;
const EXTRA_WOORDEN = [4, 28] as const;
const NAALD_OM_DE = 33_000;

/** Sentences worked out beforehand with the place left open: filling in is then one replacement. */
function prepare(code: string, toeval: Toeval): Zinnen {
  const plek: Plek = { id: "", naam: PLEK, code: PLEK, gebouw: "", verdieping: "2e verdieping", soort: "ruimte" };
  const situatie: Situatie = { plek, collega: "een collega", dag: "dinsdag", tijd: "10:00", team: "de collega's", tel: "4400" };
  const bron = TEKSTEN[code] ?? { onderwerp: ["Vraag"], tekst: ["Vraag"], klaar: ["Afgehandeld."] };
  const draw = (rij: readonly string[]): string[] => Array.from({ length: VARIANTEN }, () => expand(toeval.pick(rij), situatie, toeval));
  return { onderwerp: draw(bron.onderwerp), tekst: draw(bron.tekst), klaar: draw(bron.klaar) };
}

function shuffle(rij: readonly string[], toeval: Toeval): readonly string[] {
  const kopie = [...rij];
  for (let i = kopie.length - 1; i > 0; i -= 1) {
    const j = toeval.int(0, i);
    [kopie[i], kopie[j]] = [kopie[j] ?? "", kopie[i] ?? ""];
  }
  return kopie;
}

function misspell(woord: string, toeval: Toeval): string {
  if (woord.length < 5) return woord;
  const i = toeval.int(1, woord.length - 2);
  return toeval.chance(0.5) ? woord.slice(0, i) + woord.slice(i + 1) : woord.slice(0, i) + woord[i + 1] + woord[i] + woord.slice(i + 2);
}

/** Texts for volume: the sentences of the demo, then words from a large vocabulary with Zipf frequency, typos and needles. */
export function createVolumeTeksten(toeval: Toeval): VolumeTeksten {
  const zinnen = new Map<string, Zinnen>();
  const zipf = accumulate(WOORDEN.map((_, i) => 1 / (i + 3)));
  // Which words are the frequent ones is chance, else all of them would begin with the same part.
  const woordenlijst = shuffle(WOORDEN, toeval);
  const zinnenOf = (code: string): Zinnen => {
    const bekend = zinnen.get(code) ?? prepare(code, toeval);
    zinnen.set(code, bekend);
    return bekend;
  };
  const extra = (): string => {
    const aantal = toeval.int(...EXTRA_WOORDEN);
    const woorden: string[] = [];
    for (let i = 0; i < aantal; i += 1) {
      const woord = woordenlijst[toeval.weighted(zipf)] ?? "";
      woorden.push(toeval.chance(TYPFOUT) ? misspell(woord, toeval) : woord);
    }
    return woorden.join(" ");
  };
  return {
    write: ({ code, plek, melder, ouderdom, nummer }) => {
      const { onderwerp, tekst, klaar } = zinnenOf(code);
      const waar = plek?.code && plek.code !== plek.naam ? `${plek.naam} (${plek.code})` : (plek?.naam ?? "het gebouw");
      const fill = (zin: string): string => zin.replaceAll(PLEK, waar);
      const naald = nummer % NAALD_OM_DE === 17 ? ` ${NAALD}` : "";
      const oud = ouderdom > 0.8 && toeval.chance(0.002) ? ` ${OUD_WOORD}` : "";
      const gewoon = toeval.chance(0.08) ? ` ${GEWOON_WOORD}` : "";
      const groet = toeval.chance(0.15) ? `\n\nGroet, ${melder}` : "";
      return { onderwerp: fill(toeval.pick(onderwerp)), omschrijving: `${fill(toeval.pick(tekst))}\n${extra()}${gewoon}${naald}${oud}.${groet}`, klaar: fill(toeval.pick(klaar)) };
    },
  };
}
