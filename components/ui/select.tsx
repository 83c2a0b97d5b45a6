import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlClass, describedBy, Field, type FieldText } from "./field";

export type Optie = { waarde: string; label: string; uit?: boolean };
type Props = FieldText & Omit<ComponentProps<"select">, "name" | "id"> & {
  opties: readonly Optie[];
  /** The first, empty choice: "Kies een gebouw". */
  leeg?: string;
};

/** The browser's own select: every device and every reader knows it. */
export function Select({ naam, label, hint, fout, optioneel, labelVerborgen, className, opties, leeg, ...rest }: Props) {
  const text = { naam, label, hint, fout, optioneel, labelVerborgen };
  return (
    <Field {...text} className={className}>
      <span className="relative block">
        <select
          id={naam} name={naam} className={controlClass(fout, "min-h-10 appearance-none pr-9")}
          aria-describedby={describedBy(text)} aria-invalid={fout ? true : undefined} {...rest}
        >
          {leeg === undefined ? null : <option value="">{leeg}</option>}
          {opties.map((optie) => (
            <option key={optie.waarde} value={optie.waarde} disabled={optie.uit}>{optie.label}</option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-2" />
      </span>
    </Field>
  );
}
