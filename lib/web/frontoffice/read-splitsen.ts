import { MEESTE_DELEN } from "@/lib/contracts/samen/splitsen";

const veld = (form: FormData, naam: string): string | undefined => {
  const waarde = form.get(naam);
  return typeof waarde === "string" && waarde.trim() !== "" ? waarde : undefined;
};

/** Ids that were ticked for this part, as "2:id". */
const idsOf = (form: FormData, { naam, deel }: { naam: string; deel: number }): string[] =>
  form.getAll(naam).map(String).filter((waarde) => waarde.startsWith(`${deel}:`)).map((waarde) => waarde.slice(2));

/** The parts that are in the window, each with what goes along; an emptied one is refused with its sentence. */
export function readSplitsen(form: FormData): Readonly<Record<string, unknown>> {
  const delen = Array.from({ length: MEESTE_DELEN }, (_, index) => index + 1).filter((deel) => form.has(`deel${deel}`)).map((deel) => ({
    omschrijving: veld(form, `deel${deel}`) ?? "", ...(veld(form, `kwis${deel}`) ? { kwis: veld(form, `kwis${deel}`) } : {}), ...(veld(form, `productCode${deel}`) ? { productCode: veld(form, `productCode${deel}`) } : {}),
    berichtIds: idsOf(form, { naam: "bericht", deel }), bijlageIds: idsOf(form, { naam: "bijlage", deel }),
  }));
  return { versie: Number(form.get("versie")), delen };
}
