import { call, pause, type Antwoord } from "./aanroep";
import type { Proefplein } from "./start-proefplein";

const TERUG = /^(201|503|0)$/;

export type Verzonden = { readonly nummer: string; readonly tekst: string; readonly pogingen: readonly Antwoord[] };

/** The text of the melding that belongs to a key: how the database is compared with the ledger. */
export const omschrijvingOf = (sleutel: string): string => `Proef ${sleutel}: de lamp in de gang knippert.`;

/**
 * Sends like a careful client: the same key and body until a number comes back, each time to any instance, also when
 * the connection broke or the service was away for a moment. Another answer is a failure of the proof.
 */
export async function sendMelding(plein: Proefplein, sleutel: string): Promise<Verzonden> {
  const pogingen: Antwoord[] = [];
  for (const end = performance.now() + 60_000; performance.now() < end; await pause(50 + Math.random() * 150)) {
    const { url } = plein.instanties[Math.random() < 0.5 ? 0 : 1];
    const answer = await call(`${url}/api/v1/meldingen`, { method: "POST", key: plein.klant, sleutel, body: { omschrijving: omschrijvingOf(sleutel), productCode: "GO-03" } });
    pogingen.push(answer);
    if (answer.status === 201) return { nummer: (JSON.parse(answer.tekst) as { nummer: string }).nummer, tekst: answer.tekst, pogingen };
    if (!TERUG.test(String(answer.status))) throw new Error(`${sleutel}: ${answer.status} ${answer.tekst}`);
  }
  throw new Error(`${sleutel}: na een minuut nog geen nummer`);
}
