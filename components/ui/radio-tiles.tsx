import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { FieldGroup, type FieldText } from "./field";

export type Tegel = { waarde: string; label: ReactNode; uitleg?: ReactNode; icoon?: ReactNode };
type Props = FieldText & Omit<ComponentProps<"input">, "type" | "name" | "id" | "value"> & {
  tegels: readonly Tegel[];
  gekozen?: string;
  kolommen?: 1 | 2 | 3 | 4 | 5;
  className?: string;
};

const KOLOMMEN = {
  1: "grid-cols-1", 2: "grid-cols-1 sm:grid-cols-2", 3: "grid-cols-1 sm:grid-cols-3", 4: "grid-cols-2 lg:grid-cols-4", 5: "grid-cols-2 sm:grid-cols-5",
} as const;

/** Radio buttons as tiles to press: native inputs, so arrows, labels and forms work by themselves. */
export function RadioTiles({ tegels, gekozen, kolommen = 2, className, naam, label, hint, fout, optioneel, labelVerborgen, ...rest }: Props) {
  return (
    <FieldGroup {...{ naam, label, hint, fout, optioneel, labelVerborgen, className }}>
      <div className={clsx("grid gap-2.5", KOLOMMEN[kolommen])}>
        {tegels.map((tegel) => (
          <label
            key={tegel.waarde}
            className="flex min-h-raak items-center gap-3 rounded border border-rand-veld bg-surface px-3.5 py-2.5 transition-colors hover:bg-sunken has-checked:border-petrol has-checked:bg-petrol-soft has-checked:ring-1 has-checked:ring-petrol has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-petrol"
          >
            <input
              type="radio" name={naam} value={tegel.waarde} className="size-[1.2em] shrink-0 accent-petrol outline-none"
              defaultChecked={gekozen === undefined ? undefined : gekozen === tegel.waarde} {...rest}
            />
            {tegel.icoon}
            <span className="min-w-0">
              <span className="block font-semibold">{tegel.label}</span>
              {tegel.uitleg ? <span className="block text-sm text-ink-2">{tegel.uitleg}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
