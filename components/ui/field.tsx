import clsx from "clsx";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type FieldText = {
  /** Also the id of the control; the error summary links to it. */
  naam: string;
  label: ReactNode;
  hint?: ReactNode;
  fout?: string;
  /** Required is the rule and unmarked; what may stay empty says so. */
  optioneel?: boolean;
  /** For a field whose label is clear from its surroundings, like a search box. */
  labelVerborgen?: boolean;
};

/** The ids a control must be described by, in reading order. */
export function describedBy({ naam, hint, fout }: Pick<FieldText, "naam" | "hint" | "fout">): string | undefined {
  return clsx(hint && `${naam}-hint`, fout && `${naam}-fout`) || undefined;
}

export function Optioneel() {
  return <>{" "}<span className="font-normal whitespace-nowrap text-ink-2">(niet verplicht)</span></>;
}

export function FieldError({ naam, fout }: { naam: string; fout?: string }) {
  if (!fout) return null;
  return (
    <p id={`${naam}-fout`} className="flex items-start gap-1.5 font-medium text-koper">
      <CircleAlert aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" />
      <span><span className="sr-only">Fout: </span>{fout}</span>
    </p>
  );
}

/** Label above, hint below it, then the error, then the control. */
export function Field({ children, className, ...text }: FieldText & { children: ReactNode; className?: string }) {
  const { naam, label, hint, fout, optioneel, labelVerborgen } = text;
  return (
    <div className={clsx("flex flex-col gap-1.5", fout && "border-l-4 border-koper pl-3", className)}>
      <label htmlFor={naam} className={clsx("font-semibold", labelVerborgen && "sr-only")}>
        {label}{optioneel ? <Optioneel /> : null}
      </label>
      {hint ? <p id={`${naam}-hint`} className="-mt-1 text-sm text-ink-2">{hint}</p> : null}
      <FieldError naam={naam} fout={fout} />
      {children}
    </div>
  );
}

/** The same frame for a group of controls, where the label is a legend. Floated, so that the mark of an error stands beside it as well. */
export function FieldGroup({ children, className, ...text }: FieldText & { children: ReactNode; className?: string }) {
  const { naam, label, hint, fout, optioneel, labelVerborgen } = text;
  return (
    <fieldset
      id={naam} tabIndex={-1} aria-describedby={describedBy(text)}
      className={clsx("flex min-w-0 flex-col gap-1.5", fout && "border-l-4 border-koper pl-3", className)}
    >
      <legend className={clsx("float-left font-semibold", labelVerborgen && "sr-only")}>
        {label}{optioneel ? <Optioneel /> : null}
      </legend>
      {hint ? <p id={`${naam}-hint`} className="-mt-1 text-sm text-ink-2">{hint}</p> : null}
      <FieldError naam={naam} fout={fout} />
      {children}
    </fieldset>
  );
}

/** How every text-like control looks. */
export function controlClass(fout: string | undefined, className?: string): string {
  return clsx(
    "w-full rounded border bg-surface px-3 py-2 text-base text-ink transition-colors",
    "hover:border-ink-2 focus-visible:outline-offset-0 disabled:bg-sunken disabled:text-ink-2 [&[readonly]]:bg-sunken",
    fout ? "border-2 border-koper" : "border-rand-veld", className,
  );
}
