import type { ComponentProps } from "react";
import { controlClass, describedBy, Field, type FieldText } from "./field";

type Props = FieldText & Omit<ComponentProps<"input">, "name" | "id">;

export function TextInput({ naam, label, hint, fout, optioneel, labelVerborgen, className, ...rest }: Props) {
  const text = { naam, label, hint, fout, optioneel, labelVerborgen };
  return (
    <Field {...text} className={className}>
      <input
        id={naam} name={naam} type="text" className={controlClass(fout, "min-h-10")}
        aria-describedby={describedBy(text)} aria-invalid={fout ? true : undefined} {...rest}
      />
    </Field>
  );
}
