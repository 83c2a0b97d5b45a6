import type { AppError } from "@/lib/domain/shared/app-error";
import { hashPersonal } from "@/lib/data/hash-secret";
import { describeError } from "@/lib/i18n/fouten";

/** The most helpful sentence of an error: that of the field itself, else the general one. */
export const sentenceOf = (error: AppError): string => (error.code === "ongeldig" ? error.fouten[0]?.reden : undefined) ?? describeError(error);

/** Shows that a sentence in an address was put there by us: nobody else can make our page say something. */
const tekenOf = (zin: string): string => hashPersonal(`uploadfout:${zin}`).slice(0, 20);

/** How a refusal travels in an address. */
export const refusal = (error: AppError): Record<string, string> => ({ uploadfout: sentenceOf(error), teken: tekenOf(sentenceOf(error)) });

/** The refusal in an address, null when there is none of ours. */
export const readRefusal = (zin: string, teken: string): string | null => (zin !== "" && teken === tekenOf(zin) ? zin : null);

/** Back to the page of the form, with what became of the upload in its address. */
export function backTo(path: string, outcome: Readonly<Record<string, string>>): Response {
  const [pathname = "/", search = ""] = path.split("?");
  const query = new URLSearchParams(search);
  for (const naam of ["bijlage", "toegevoegd", "uploadfout", "teken"]) query.delete(naam);
  for (const [naam, waarde] of Object.entries(outcome)) query.set(naam, waarde);
  return new Response(null, { status: 303, headers: { location: `${pathname}?${query}#bestanden` } });
}
