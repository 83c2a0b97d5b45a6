"use client";

import clsx from "clsx";
import { LoaderCircle } from "lucide-react";
import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass, type ButtonLook } from "./button";

type Props = ButtonLook & Omit<ComponentProps<"button">, "type"> & { bezig?: string };

/**
 * The button that sends a form. While sending it says so and swallows a second press;
 * it stays focusable, because a disabled button would drop the keyboard focus.
 */
export function SubmitButton({ kind = "vol", size, breed, bezig = "Bezig met versturen", className, children, onClick, ...rest }: Props) {
  const { pending } = useFormStatus();
  function guard(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      className={clsx(buttonClass({ kind, size, breed }), className)}
      onClick={guard}
      {...rest}
    >
      {pending ? <LoaderCircle aria-hidden className="animate-spin" /> : null}
      {pending ? <span role="status">{bezig} …</span> : children}
    </button>
  );
}
