import clsx from "clsx";
import type { ComponentProps } from "react";

export type ButtonKind = "vol" | "gewoon" | "gevaar" | "stil";
/** `raak` is the 44 px variant for fingers; `klein` is for dense desk screens. */
export type ButtonSize = "klein" | "middel" | "raak";
export type ButtonLook = { kind?: ButtonKind; size?: ButtonSize; breed?: boolean };

const KIND = {
  vol: "border-petrol bg-petrol text-on-petrol hover:border-petrol-strong hover:bg-petrol-strong",
  gewoon: "border-line-strong bg-surface text-ink hover:border-rand-veld hover:bg-sunken",
  gevaar: "border-koper bg-surface text-koper hover:bg-koper-soft",
  stil: "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink",
} as const satisfies Record<ButtonKind, string>;

const SIZE = {
  klein: "min-h-8 rounded-md px-2.5 text-sm",
  middel: "min-h-9 rounded px-3.5 text-base",
  raak: "min-h-12 rounded px-5 text-base",
} as const satisfies Record<ButtonSize, string>;

/** The classes of a button, for the rare element that is neither button nor link. */
export function buttonClass({ kind = "gewoon", size = "middel", breed = false }: ButtonLook = {}): string {
  return clsx(
    "inline-flex select-none items-center justify-center gap-2 border text-center font-medium transition-colors",
    "disabled:opacity-60 aria-disabled:opacity-60 [&_svg]:size-[1.15em] [&_svg]:shrink-0",
    KIND[kind], SIZE[size], breed && "w-full",
  );
}

export function Button({ kind, size, breed, className, type = "button", ...rest }: ButtonLook & ComponentProps<"button">) {
  return <button type={type} className={clsx(buttonClass({ kind, size, breed }), className)} {...rest} />;
}
