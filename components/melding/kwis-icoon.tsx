import clsx from "clsx";
import { CircleHelp, MessageSquareHeart, Package, Wrench } from "lucide-react";
import type { Kwis } from "@/lib/domain/kwis/kwis";

const LOOK = {
  S: { Icoon: Wrench, kleur: "bg-s-soft text-s" },
  W: { Icoon: Package, kleur: "bg-w-soft text-w" },
  I: { Icoon: CircleHelp, kleur: "bg-i-soft text-i" },
  K: { Icoon: MessageSquareHeart, kleur: "bg-k-soft text-k" },
  compliment: { Icoon: MessageSquareHeart, kleur: "bg-groen-soft text-groen" },
} as const satisfies Record<Kwis, unknown>;

/** What a klant sees instead of a letter. Decorative: the words stand beside it. */
export function KwisIcoon({ kwis, groot = false }: { kwis: Kwis; groot?: boolean }) {
  const { Icoon, kleur } = LOOK[kwis];
  return (
    <span aria-hidden className={clsx("grid shrink-0 place-items-center", kleur, groot ? "size-10 rounded [&_svg]:size-5.5" : "size-8 rounded-md [&_svg]:size-4.5")}>
      <Icoon strokeWidth={1.8} />
    </span>
  );
}
