import { Camera } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { describedBy, Field, type FieldText } from "./field";

type Props = FieldText & Omit<ComponentProps<"input">, "type" | "name" | "id"> & { /** What is asked for; a camera unless said otherwise. */ icoon?: ReactNode };

/** A file field that looks like a place to drop something and stays the browser's own control. */
export function FileInput({ naam, label, hint, fout, optioneel, labelVerborgen, className, icoon, ...rest }: Props) {
  const text = { naam, label, hint, fout, optioneel, labelVerborgen };
  return (
    <Field {...text} className={className}>
      <span className="relative flex min-h-14 items-center gap-3 rounded border-2 border-dashed border-rand-veld bg-surface px-4 py-3 focus-within:border-petrol hover:bg-sunken">
        {icoon ?? <Camera aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />}
        <input
          id={naam} name={naam} type="file" aria-describedby={describedBy(text)} aria-invalid={fout ? true : undefined}
          className="min-w-0 flex-1 text-sm text-ink-2 file:mr-3 file:min-h-9 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"
          {...rest}
        />
      </span>
    </Field>
  );
}
