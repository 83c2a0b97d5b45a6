import type { VeldFout } from "../shared/app-error";
import { isZichtbaar } from "./is-zichtbaar";
import { readAntwoord, type Dag } from "./read-antwoord";
import type { Antwoord, Antwoorden, Vraag } from "./vraag";

type Maat = {
  readonly vandaag: Dag;
  /** The portal insists on what is required; the desk, mail and API may know less than the klant. */
  readonly verplicht: boolean;
};
export type Oordeel = { readonly antwoorden: Antwoorden; readonly zichtbaar: readonly string[]; readonly fouten: readonly VeldFout[] };

/**
 * Judges what was sent against the questions of a form, in their order. An answer to a question that is not asked (any
 * more) is dropped without a word; a key that is no question of this form is a fault. `veld` of a fault is the key.
 */
export function judgeAntwoorden(vragen: readonly Vraag[], invoer: Readonly<Record<string, unknown>>, { vandaag, verplicht }: Maat): Oordeel {
  const antwoorden: Record<string, Antwoord> = {};
  const zichtbaar: string[] = [];
  const fouten: VeldFout[] = [];
  for (const vraag of vragen) {
    if (!isZichtbaar(vraag, antwoorden)) continue;
    zichtbaar.push(vraag.sleutel);
    const gelezen = readAntwoord(vraag, Object.hasOwn(invoer, vraag.sleutel) ? invoer[vraag.sleutel] : undefined, vandaag);
    if (gelezen && "antwoord" in gelezen) antwoorden[vraag.sleutel] = gelezen.antwoord;
    else if (gelezen) fouten.push({ veld: vraag.sleutel, reden: gelezen.reden });
    else if (verplicht && vraag.verplicht) fouten.push({ veld: vraag.sleutel, reden: `Geef hier nog antwoord op: ${vraag.label}` });
  }
  const bekend = new Set(vragen.map(({ sleutel }) => sleutel));
  const vreemd = Object.keys(invoer).filter((sleutel) => !bekend.has(sleutel)).map((veld) => ({ veld, reden: "Deze vraag kennen wij niet." }));
  return { antwoorden, zichtbaar, fouten: [...fouten, ...vreemd] };
}
