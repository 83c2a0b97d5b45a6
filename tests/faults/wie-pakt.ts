import { expect, it } from "vitest";
import { call, countStatus } from "./aanroep";
import { omvang } from "./omvang";
import { sendMelding } from "./send-melding";
import type { Proefplein } from "./start-proefplein";

const RONDES = omvang(50, 3);
const TEGELIJK = omvang(200, 40);

/** Everybody at the desk grabs the same melding at the same moment, over both instances. */
export function describeWiePakt(plein: () => Proefplein): void {
  it(`geeft van ${TEGELIJK} die tegelijk pakken er precies één de melding (${RONDES} rondes)`, async () => {
    const { db, instanties, desk } = plein();
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const { nummer } = await sendMelding(plein(), `pak-${ronde}`);
      const answers = await Promise.all(Array.from({ length: TEGELIJK }, (_, wie) =>
        call(`${instanties[wie % 2 === 0 ? 0 : 1].url}/api/v1/meldingen/${nummer}/acties/take`, { method: "POST", key: desk[wie % desk.length] ?? "", body: { versie: 1 } })));
      expect(countStatus(answers)).toEqual({ 200: 1, 409: TEGELIJK - 1 });
      const genomen = await db.gebeurtenis.count({ where: { soort: "melding.in_behandeling_genomen", melding: { nummer: Number(nummer.slice(1)) } } });
      expect(genomen).toBe(1);
    }
  });
}
