import type { AppError } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";

/** The most helpful sentence of an error: that of the field itself, else the general one. */
export const sentenceOf = (error: AppError): string => (error.code === "ongeldig" ? error.fouten[0]?.reden : undefined) ?? describeError(error);

/** Back to the page of the form, with what became of the upload in its address. */
export function backTo(path: string, outcome: Readonly<Record<string, string>>): Response {
  const [pathname = "/", search = ""] = path.split("?");
  const query = new URLSearchParams(search);
  for (const naam of ["bijlage", "toegevoegd", "uploadfout"]) query.delete(naam);
  for (const [naam, waarde] of Object.entries(outcome)) query.set(naam, waarde);
  return new Response(null, { status: 303, headers: { location: `${pathname}?${query}#bestanden` } });
}
