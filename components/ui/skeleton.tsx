import clsx from "clsx";

/** Grey lines where text will come. Visible after 300 ms only, and silent but for one status. */
export function Skeleton({ regels = 3, className, label = "Bezig met laden" }: { regels?: number; className?: string; label?: string }) {
  return (
    <div role="status" className={clsx("laat-zien flex flex-col gap-3", className)}>
      <span className="sr-only">{label} …</span>
      {Array.from({ length: regels }, (_, index) => (
        <span key={index} aria-hidden className={clsx("h-4 animate-pulse rounded-sm bg-line", index % 3 === 2 ? "w-1/2" : index % 3 === 1 ? "w-4/5" : "w-full")} />
      ))}
    </div>
  );
}
