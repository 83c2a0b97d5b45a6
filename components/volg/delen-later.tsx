"use client";

import { lazy, startTransition, useState, type ComponentProps } from "react";
import { buttonClass } from "@/components/ui/button";

const haalDelen = () => import("./delen");
const Delen = lazy(async () => ({ default: (await haalDelen()).Delen }));

type Props = ComponentProps<typeof Delen> & { /** Asked for in the address, as without JavaScript. */ open: boolean };

/** Letting somebody look along, behind one button: most who follow a melding do not need it, and then it is not fetched. */
export function DelenLater({ open, ...delen }: Props) {
  const [isOpen, setOpen] = useState(open);
  if (isOpen) return <Delen {...delen} />;
  const aantal = delen.volgers.length + delen.links.length;
  return (
    <a
      href="?meekijken=ja" className={buttonClass({ size: "raak" })}
      onClick={(event) => {
        event.preventDefault();
        haalDelen().then(() => startTransition(() => setOpen(true)), () => location.assign("?meekijken=ja"));
      }}
    >
      {aantal > 0 ? `Wie er meekijken (${aantal})` : "Laat een collega meekijken"}
    </a>
  );
}
