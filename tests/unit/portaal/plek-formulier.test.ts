import { describe, expect, it } from "vitest";
import { gemeldPath, packPoging, readGeopend, readGemeld, signGeopend, unpackPoging, type PlekPoging } from "@/lib/web/plek-formulier";

const poging: PlekPoging = { omschrijving: "De kraan lekt €\u{1F6B0}", naam: "Bram", email: "bram@", fouten: [{ veld: "email", reden: "Vul een e-mailadres in." }], melding: null };

describe("a form of a labelled place that was refused", () => {
  it("comes back as it was typed, within what a browser keeps in a cookie", () => {
    expect(unpackPoging(packPoging(poging))).toEqual(poging);
    const wild = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join("");
    const lang = packPoging({ ...poging, omschrijving: wild });
    expect(lang.length).toBeLessThanOrEqual(3600);
    expect(wild.startsWith(unpackPoging(lang)?.omschrijving ?? "niets")).toBe(true);
  });

  it.each([undefined, "", "kapot", Buffer.from("{}").toString("base64url")])("is nothing when it is %s", (waarde) => expect(unpackPoging(waarde)).toBeNull());

  it("knows when it was opened, and believes only us", () => {
    const op = 1_790_000_000_000;
    expect(readGeopend("3f9a1c2b7d4e", signGeopend("3f9a1c2b7d4e", op))).toBe(op);
    expect(readGeopend("ffffffffffff", signGeopend("3f9a1c2b7d4e", op))).toBeNull();
    for (const waarde of [null, "", `${op}.aaaa`, String(op)]) expect(readGeopend("3f9a1c2b7d4e", waarde)).toBeNull();
  });

  it("confirms a number of ours only", () => {
    const query = new URL(gemeldPath("3f9a1c2b7d4e", { nummer: "M12", fotoKwijt: false }), "http://x").searchParams;
    expect(readGemeld(query.get("nummer")!, query.get("teken")!)).toBe("M12");
    expect(readGemeld("M13", query.get("teken")!)).toBeNull();
  });
});
