import clsx from "clsx";

/** The mark: a rounded square with a speech bubble that is also a place on a map. */
export function Merk({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={clsx("shrink-0", className ?? "size-6")}>
      <rect width="24" height="24" rx="7" className="fill-petrol" />
      <path d="M12 6.8a5.2 5.2 0 1 1 0 10.4H6.8V12A5.2 5.2 0 0 1 12 6.8Z" fill="none" strokeWidth="2.4" strokeLinejoin="round" className="stroke-on-petrol" />
    </svg>
  );
}
