import { allowedFouten, canDiffer, countFouten, lettersOf } from "./count-fouten";
import { stemWoord } from "./stem-woord";
import { listZoekTermen, type ZoekDing, type ZoekIndex, type ZoekWoord } from "./zoek-index";

export type Gevonden = { readonly ding: ZoekDing; readonly score: number };

const SOORT = { gelijk: 1, begin: 0.85, deel: 0.7, fout: 0.75 } as const;
const ZIN_BONUS = 0.6;
/** What scores far below the best is noise. */
const ONDERGRENS = 0.34;
const KORTSTE_DEEL = 4;

type Term = { readonly tekst: string; readonly stam: string; readonly letters: number };

/** How well a word of the index answers a term: the same, being typed, a part of a compound, or misspelled. */
function matchWoord({ tekst, stam, letters }: Term, { woord, stam: bekend, letters: bekendeLetters }: ZoekWoord): number {
  if (stam === bekend) return SOORT.gelijk;
  if (tekst.length >= 2 && woord.startsWith(tekst)) return tekst.length < 3 ? 0.5 : SOORT.begin;
  if (stam.length >= KORTSTE_DEEL && woord.includes(stam)) return SOORT.deel;
  if (bekend.length >= KORTSTE_DEEL && (tekst.startsWith(bekend) || tekst.endsWith(bekend) || stam.endsWith(bekend))) return SOORT.deel * Math.min(1, bekend.length / stam.length + 0.25);
  return canDiffer(letters, bekendeLetters, allowedFouten(tekst.length)) ? matchFout(tekst, woord) : 0;
}

function matchFout(term: string, woord: string): number {
  const hoogstens = allowedFouten(Math.min(term.length, woord.length));
  if (hoogstens === 0 || (term[0] !== woord[0] && term.length < 5)) return 0;
  const heel = countFouten(term, woord, { hoogstens });
  if (heel !== null) return SOORT.fout - 0.12 * (heel - 1) - (term[0] === woord[0] ? 0 : 0.15);
  const getypt = term.length >= 5 && woord.length > term.length ? countFouten(term, woord, { hoogstens: allowedFouten(term.length), begin: true }) : null;
  return getypt === null ? 0 : SOORT.fout - 0.15 - 0.12 * getypt;
}

/** The stems that a term may mean, with how sure that is; an exact word silences guesses. */
function listBedoeld(tekst: string, index: ZoekIndex): ReadonlyMap<string, number> {
  const term = { tekst, stam: stemWoord(tekst), letters: lettersOf(tekst) };
  const bedoeld = new Map<string, number>();
  for (const woord of index.woorden) {
    const goed = matchWoord(term, woord);
    if (goed > (bedoeld.get(woord.stam) ?? 0)) bedoeld.set(woord.stam, goed);
  }
  const isExact = bedoeld.get(term.stam) === SOORT.gelijk;
  return isExact ? new Map([...bedoeld].map(([sleutel, goed]) => [sleutel, goed === SOORT.gelijk ? goed : goed * 0.45])) : bedoeld;
}

/** How much a stem tells: rare words tell more than words that stand everywhere. */
const tells = (aantal: number, alle: number): number => 0.5 + Math.log(1 + alle / aantal) / Math.log(1 + alle);

function scoreTerm(term: string, index: ZoekIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [stam, goed] of listBedoeld(term, index)) {
    const plekken = index.plekken.get(stam) ?? [];
    for (const { ding, gewicht } of plekken) {
      const score = goed * gewicht * tells(plekken.length, index.dingen.length);
      if (score > (scores.get(ding) ?? 0)) scores.set(ding, score);
    }
  }
  return scores;
}

/**
 * The things a text looks for, best first: in other inflections, half typed, as part of a compound or with typing
 * errors. A thing that answers more of the words wins from one that answers a single word better.
 */
export function rankZoek(tekst: string, index: ZoekIndex, aantal = 6): Gevonden[] {
  const termen = listZoekTermen(tekst);
  if (termen.length === 0) return [];
  const totaal = new Map<number, { som: number; geraakt: number }>();
  for (const term of termen) {
    for (const [ding, score] of scoreTerm(term, index)) {
      const { som, geraakt } = totaal.get(ding) ?? { som: 0, geraakt: 0 };
      totaal.set(ding, { som: som + score, geraakt: geraakt + 1 });
    }
  }
  const stammen = new Set(termen.map(stemWoord));
  const zinBonus = (ding: number) => (stammen.size < 2 ? 0 : Math.max(0, ...(index.zinnen[ding] ?? []).map((zin) => (zin.every((stam) => stammen.has(stam)) ? ZIN_BONUS * zin.length : 0))));
  const scores = [...totaal].map(([ding, { som, geraakt }]) => ({ nr: ding, score: (som + zinBonus(ding)) * (0.6 + 0.4 * (geraakt / termen.length)) }));
  const beste = scores.sort((a, b) => b.score - a.score || a.nr - b.nr).slice(0, aantal);
  const grens = Math.max(0.3, (beste[0]?.score ?? 0) * ONDERGRENS);
  return beste.filter(({ score }) => score >= grens).map(({ nr, score }) => ({ ding: index.dingen[nr]!, score }));
}
