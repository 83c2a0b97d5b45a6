import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOorsprongen } from "@/lib/domain/zoek/parse-oorsprongen";

describe("addresses of an intranet that may hold the search box", () => {
  it("are whole https origins, once each, however they are written", () => {
    expect(parseOorsprongen("https://Intranet.voorbeeld.nl/\nhttps://sharepoint.voorbeeld.nl:8443, https://intranet.voorbeeld.nl")).toEqual({ goed: ["https://intranet.voorbeeld.nl", "https://sharepoint.voorbeeld.nl:8443"], fout: [] });
    expect(parseOorsprongen("  \n ")).toEqual({ goed: [], fout: [] });
  });

  it.each([
    "http://intranet.voorbeeld.nl", "intranet.voorbeeld.nl", "https://*.voorbeeld.nl", "*", "https://", "https://intranet.voorbeeld.nl/pagina", "https://wie:wat@intranet.voorbeeld.nl", "https://intranet.voorbeeld.nl?x=1",
    "https://localhost", "https://10.0.0.1", "javascript:alert(1)", "https://intranet.voorbeeld.nl';script-src", "'none'", "https://een_huis.nl",
  ])("%s is refused", (regel) => expect(parseOorsprongen(regel)).toEqual({ goed: [], fout: [regel.split(";")[0]!, ...regel.split(";").slice(1)] }));

  it("never lets anything through that could end a policy or begin another", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.tuple(fc.constantFrom("a.nl", "intranet.voorbeeld.nl", "x"), fc.string({ maxLength: 12 })).map(([naam, rest]) => `https://${naam}${rest}`)), (tekst) => {
      for (const oorsprong of parseOorsprongen(tekst).goed) expect(oorsprong).toMatch(/^https:\/\/[a-z0-9.-]+(:\d+)?$/);
    }));
  });
});
