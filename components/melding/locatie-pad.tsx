import { MapPin } from "lucide-react";

/** A place as a path from large to small; the last part is what people look for. */
export function LocatiePad({ pad, naam, kort = false }: { pad: string | readonly string[]; naam: string; kort?: boolean }) {
  const delen = (typeof pad === "string" ? pad.split(/\s*[>›/]\s*/) : pad).filter((deel) => deel !== "" && deel !== naam);
  return (
    <span className="inline-flex items-start gap-1.5">
      <MapPin aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0 text-ink-2" strokeWidth={1.8} />
      <span className="min-w-0 wrap-anywhere">
        <span className="font-medium">{naam}</span>
        {!kort && delen.length > 0 ? <span className="text-ink-2"> · {delen.join(", ")}</span> : null}
      </span>
    </span>
  );
}
