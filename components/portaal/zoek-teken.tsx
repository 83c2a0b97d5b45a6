import { ChevronRight, FileText } from "lucide-react";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import type { ZoekTreffer } from "./zoek-groep";

/** The sign in front of what was found. Decorative: the words beside it say what it is. */
export function ZoekTeken({ teken }: Pick<ZoekTreffer, "teken">) {
  if (teken !== "artikel" && teken !== "actie") return <KwisIcoon kwis={teken} />;
  const Icoon = teken === "artikel" ? FileText : ChevronRight;
  return <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-md bg-petrol-soft text-petrol-strong [&_svg]:size-4.5"><Icoon strokeWidth={1.8} /></span>;
}
