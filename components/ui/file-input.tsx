"use client";

import clsx from "clsx";
import { Camera } from "lucide-react";
import { useState, type ComponentProps, type ReactNode } from "react";
import { describedBy, Field, type FieldText } from "./field";
import { useInBrowser } from "./in-turn";

type Props = FieldText & Omit<ComponentProps<"input">, "type" | "name" | "id"> & { /** What is asked for; a camera unless said otherwise. */ icoon?: ReactNode };

const namesOf = (files: FileList | null): string => [...(files ?? [])].map(({ name }) => name).join(", ");

/**
 * A file field that looks like a place to drop something. It stays the browser's own control, laid over our words:
 * browsers write theirs in the language of the machine. Until there is JavaScript the control shows itself.
 */
export function FileInput({ naam, label, hint, fout, optioneel, labelVerborgen, className, icoon, onChange, ...rest }: Props) {
  const text = { naam, label, hint, fout, optioneel, labelVerborgen };
  const inBrowser = useInBrowser();
  const [gekozen, setGekozen] = useState("");
  return (
    <Field {...text} className={className}>
      <span className="relative flex min-h-14 items-center gap-3 rounded border-2 border-dashed border-rand-veld bg-surface px-4 py-3 focus-within:border-petrol hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-petrol">
        {icoon ?? <Camera aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />}
        {inBrowser ? <span aria-hidden className={clsx("min-w-0 flex-1", gekozen ? "break-words" : "text-ink-2")}>{gekozen || (rest.capture ? "Maak of kies een foto" : rest.multiple ? "Kies bestanden" : "Kies een bestand")}</span> : null}
        <input
          id={naam} name={naam} type="file" aria-describedby={describedBy(text)} aria-invalid={fout ? true : undefined}
          className={inBrowser ? "absolute inset-0 size-full cursor-pointer opacity-0" : "min-w-0 flex-1 text-sm text-ink-2 file:mr-3 file:min-h-9 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"}
          onChange={(event) => { setGekozen(namesOf(event.target.files)); onChange?.(event); }}
          {...rest}
        />
      </span>
    </Field>
  );
}
