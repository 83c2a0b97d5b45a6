import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MeldingenLijst } from "@/components/portaal/meldingen-lijst";
import { toLijstRij } from "@/components/portaal/lijst-rij";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";
import { VOORTGANG_STAPPEN } from "@/lib/i18n/teksten";

const now = new Date("2026-11-24T10:00:00+01:00");
const stand = (rest: Partial<KlantStand>): KlantStand => ({
  status: "nieuw", kwis: "S", spoed: false, eigenaar: null, uiterlijkReactie: new Date("2026-11-24T14:00:00+01:00"), uiterlijkGereed: null, gepland: null,
  hervatOp: null, gereedOp: null, annuleerReden: null, annuleerNaar: null, ...rest,
});
const rij = (rest: Partial<KlantStand>, plaats: string | null = null) => toLijstRij({ nummer: 10001, onderwerp: "Lamp stuk, zaal Iris", plaats, ontvangenOp: now, stand: stand(rest) }, now);

describe("de lijst van mijn meldingen", () => {
  it("uses the same words for the steps as everywhere", () => {
    const html = renderToStaticMarkup(<MeldingenLijst rijen={[rij({})]} leeg="" />);
    for (const stap of VOORTGANG_STAPPEN.slice(0, 4)) expect(html).toContain(stap);
  });

  it("has a sentence for every status, with a moment only where there is one", () => {
    for (const status of MELDING_STATUSES) expect(rij({ status, annuleerReden: status === "geannuleerd" ? "dubbel" : null }).voor.length).toBeGreaterThan(5);
    expect(rij({})).toMatchObject({ tijd: "vandaag vóór 14.00 uur", exact: "dinsdag 24 november 2026, 14.00 uur" });
    expect(rij({ uiterlijkReactie: new Date("2026-11-24T09:00:00+01:00") })).toMatchObject({ tijd: null });
    expect(rij({ status: "geannuleerd" }).stap).toBeNull();
  });

  it("does not name a place twice", () => {
    expect([rij({}, "zaal Iris").plaats, rij({}, "zaal Roos").plaats]).toEqual([null, "zaal Roos"]);
  });
});
