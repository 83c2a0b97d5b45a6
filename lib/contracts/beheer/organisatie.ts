import { z } from "zod";
import { parseOorsprongen } from "@/lib/domain/zoek/parse-oorsprongen";
import { geheel, optioneelTelefoon, verplichteTekst, vrijeTekst } from "./velden";

export const OrganisatieInput = z.strictObject({
  versie: geheel({ min: 0, max: 2_000_000_000 }),
  naam: verplichteTekst("de naam van uw organisatie", 120),
  servicedeskTelefoon: optioneelTelefoon(),
  piketnummer: optioneelTelefoon(),
  /** Sites of the intranet that may hold the search box, as typed; left out is none. */
  inbedOorsprongen: vrijeTekst(2000).transform((tekst, ctx) => {
    const { goed, fout } = parseOorsprongen(tekst ?? "");
    if (fout.length > 0) ctx.addIssue({ code: "custom", message: `Vul hele adressen in die met https:// beginnen, zonder pagina erachter. Dit klopt niet: ${fout[0]}` });
    if (goed.length > 20) ctx.addIssue({ code: "custom", message: "Vul hoogstens 20 adressen in." });
    return goed;
  }),
  /** Whether who has no account may report with the label of a place; left out is no. */
  meldenZonderAccount: z.preprocess((waarde) => waarde === "on" || waarde === true, z.boolean()),
});
