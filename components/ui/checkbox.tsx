import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { describedBy, FieldError } from "./field";

type Props = Omit<ComponentProps<"input">, "type" | "name" | "id"> & {
  naam: string;
  label: ReactNode;
  hint?: ReactNode;
  fout?: string;
  /** Several checkboxes may share one name; then each needs an id of its own. */
  id?: string;
};

export function Checkbox({ naam, label, hint, fout, id = naam, className, ...rest }: Props) {
  return (
    <div className={clsx("flex flex-col gap-1", className)}>
      <FieldError naam={id} fout={fout} />
      <label htmlFor={id} className="flex min-h-8 items-start gap-2.5 py-1">
        <input
          id={id} name={naam} type="checkbox" className="mt-[0.15em] size-[1.25em] shrink-0 accent-petrol"
          aria-describedby={describedBy({ naam: id, hint, fout })} aria-invalid={fout ? true : undefined} {...rest}
        />
        <span className="min-w-0">
          <span className="block">{label}</span>
          {hint ? <span id={`${id}-hint`} className="block text-sm text-ink-2">{hint}</span> : null}
        </span>
      </label>
    </div>
  );
}
