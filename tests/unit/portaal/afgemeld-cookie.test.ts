import { describe, expect, it } from "vitest";
import { adresOf } from "@/app/(portaal)/meldingen/nieuw/adres-of";
import { packAfgemeld, unpackAfgemeld, type Afgemeld } from "@/lib/web/afgemeld-cookie";

const TEKST = "De lamp boven mijn bureau knippert.";
const vorm = (tekst = TEKST): Afgemeld => ({
  van: "0123456789abcdef", op: 1_800_000_000_000, sleutel: "0198b0a0-0000-7000-8000-000000000001", formulier: "melden", adres: "", stap: "wat", velden: [["soort", "S"], ["omschrijving", tekst], ["plaats", "kamer 2.14"]],
});

describe("a form that was sent when nobody was signed in any more", () => {
  it("comes back as it was for who sent it, and for nobody else", async () => {
    const value = await packAfgemeld(vorm());
    expect(await unpackAfgemeld(value ?? "", vorm().van)).toEqual(vorm());
    expect(await unpackAfgemeld(value ?? "", "fedcba9876543210")).toBeNull();
  });

  it("cannot be read or made up by anybody else", async () => {
    const value = (await packAfgemeld(vorm())) ?? "";
    const eigen = Buffer.from(JSON.stringify(vorm())).toString("base64url");
    expect(Buffer.from(value, "base64url").toString("utf8")).not.toContain("lamp");
    for (const vals of [undefined, "", eigen, `${value.slice(0, -4)}AAAA`, value.slice(0, 200)]) expect(await unpackAfgemeld(vals, vorm().van)).toBeNull();
  });

  it("fits in a cookie, however long the text is: then its beginning", async () => {
    const lang = Array.from({ length: 1500 }, (_, nummer) => `woord${(nummer * 7919) % 100_003}`).join(" ");
    const value = (await packAfgemeld(vorm(lang))) ?? "";
    expect(value.length).toBeLessThanOrEqual(3600);
    const [, tekst = ""] = (await unpackAfgemeld(value, vorm().van))?.velden.find(([naam]) => naam === "omschrijving") ?? [];
    expect(tekst.length).toBeGreaterThan(500);
    expect(lang.startsWith(tekst)).toBe(true);
  });
});

describe("the address that a draft remembers", () => {
  const leeg = { tekst: "", plek: "", soort: "" };
  it("tells the doors apart, and says nothing of a plain form", () => {
    expect(adresOf(leeg)).toBe("");
    expect(new Set([adresOf({ ...leeg, soort: "K" }), adresOf({ ...leeg, soort: "S" }), adresOf({ ...leeg, tekst: "K" }), adresOf({ ...leeg, plek: "K" }), ""]).size).toBe(5);
    expect(adresOf({ ...leeg, soort: "K" })).toBe(adresOf({ ...leeg, soort: "K" }));
  });
});
