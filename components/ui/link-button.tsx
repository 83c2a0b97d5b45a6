import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonClass, type ButtonLook } from "./button";

/** A link that looks like a button. Apart from the button, so that a page with buttons only does not carry the router's links. */
export function LinkButton({ kind, size, breed, className, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={clsx(buttonClass({ kind, size, breed }), className)} {...rest} />;
}
