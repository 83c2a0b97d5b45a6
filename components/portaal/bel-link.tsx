import { Phone } from "lucide-react";
import { buttonClass, type ButtonKind } from "@/components/ui/button";

const telefoonadres = (nummer: string) => `tel:${nummer.replace(/[^\d+]/g, "")}`;

/** A number to press: a phone dials it, and on a desk it is large enough to read off. */
export function BelLink({ nummer, children, kind = "gewoon" }: { nummer: string; children: string; kind?: ButtonKind }) {
  return <a href={telefoonadres(nummer)} className={`${buttonClass({ kind, size: "raak" })} whitespace-nowrap max-sm:px-3.5`}><Phone aria-hidden />{children} {nummer}</a>;
}
