import clsx from "clsx";
import { CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeKind = "info" | "gelukt" | "let-op";
type Props = { kind?: NoticeKind; kop?: ReactNode; children?: ReactNode; actie?: ReactNode; className?: string; role?: "status" | "alert" };

const LOOK = {
  info: { Icoon: Info, grond: "bg-i-soft", teken: "text-i" },
  gelukt: { Icoon: CircleCheck, grond: "bg-groen-soft", teken: "text-groen" },
  "let-op": { Icoon: TriangleAlert, grond: "bg-koper-soft", teken: "text-koper" },
} as const;

/** A calm band with an icon; give it a role only when it appears while somebody is working. */
export function Notice({ kind = "info", kop, children, actie, className, role }: Props) {
  const { Icoon, grond, teken } = LOOK[kind];
  return (
    <div role={role} className={clsx("flex items-start gap-3 rounded px-4 py-3 text-ink", grond, className)}>
      <Icoon aria-hidden className={clsx("mt-[0.2em] size-[1.2em] shrink-0", teken)} strokeWidth={1.8} />
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-52">{kop ? <b className="font-semibold">{kop} </b> : null}{children}</div>
        {actie}
      </div>
    </div>
  );
}
