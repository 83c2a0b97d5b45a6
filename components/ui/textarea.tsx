import type { ComponentProps } from "react";
import { controlClass, describedBy, Field, type FieldText } from "./field";

type Props = FieldText & Omit<ComponentProps<"textarea">, "name" | "id">;

/** Grows with its text where the browser can, so nobody writes through a keyhole. */
export function Textarea({ naam, label, hint, fout, optioneel, labelVerborgen, className, rows = 4, ...rest }: Props) {
  const text = { naam, label, hint, fout, optioneel, labelVerborgen };
  return (
    <Field {...text} className={className}>
      <textarea
        id={naam} name={naam} rows={rows} className={controlClass(fout, "field-sizing-content min-h-20")}
        aria-describedby={describedBy(text)} aria-invalid={fout ? true : undefined} {...rest}
      />
    </Field>
  );
}
