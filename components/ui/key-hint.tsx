import clsx from "clsx";

/** The key that does the same as the button it stands in. Hidden where there is no keyboard. */
export function KeyHint({ toets, opVol = false }: { toets: string; opVol?: boolean }) {
  return (
    <kbd className={clsx("hidden rounded-xs border border-b-2 px-1.5 py-0.5 font-sans text-xs leading-none font-medium [@media(hover:hover)]:inline-block", opVol ? "border-current" : "border-line-strong bg-surface text-ink-2")}>
      {toets}
    </kbd>
  );
}
