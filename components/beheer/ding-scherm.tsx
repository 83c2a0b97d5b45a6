import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Badge } from "@/components/ui/badge";

type Props = { kop: string; onder?: ReactNode; terug: { href: string; label: string }; uit?: boolean; /** The word for it, where Uit says too little. */ uitWoord?: string; children: ReactNode; zij?: ReactNode };

/** One kept thing: its form at the left, what it is used for and what happened to it at the right. */
export function DingScherm({ kop, onder, terug, uit = false, uitWoord = "Uit", children, zij }: Props) {
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <Link href={terug.href} className="inline-flex min-h-8 items-center gap-1.5 self-start text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />{terug.label}</Link>
      <div className="flex flex-wrap items-center gap-3"><AutoFocusHeading className="text-2xl">{kop}</AutoFocusHeading>{uit ? <Badge toon="weg">{uitWoord}</Badge> : null}</div>
      {onder}
      <div className="flex flex-col gap-5 xl:flex-row xl:items-start">
        <div className={`flex min-w-0 flex-col gap-5 xl:flex-1 ${zij ? "" : "max-w-4xl"}`}>{children}</div>
        {zij ? <div className="flex min-w-0 flex-col gap-5 xl:w-80 xl:shrink-0">{zij}</div> : null}
      </div>
    </div>
  );
}
