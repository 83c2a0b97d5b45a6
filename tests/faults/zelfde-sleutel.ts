import { expect, it } from "vitest";
import { omvang } from "./omvang";
import { sendMelding } from "./send-melding";
import type { Proefplein } from "./start-proefplein";

const SLEUTELS = omvang(20, 2);
const TEGELIJK = 50;

/** One submission, sent fifty times at once over both instances. */
export function describeZelfdeSleutel(plein: () => Proefplein): void {
  it(`geeft ${TEGELIJK} gelijke aanvragen tegelijk één nummer en één antwoord (${SLEUTELS} sleutels)`, async () => {
    for (let index = 0; index < SLEUTELS; index += 1) {
      const sleutel = `dubbel-${index}-`;
      const answers = await Promise.all(Array.from({ length: TEGELIJK }, () => sendMelding(plein(), sleutel)));
      expect(new Set(answers.map(({ tekst }) => tekst)).size).toBe(1);
      expect(await plein().db.melding.count({ where: { omschrijving: { startsWith: `Proef ${sleutel}` } } })).toBe(1);
    }
  });
}
