import type { ReactNode } from "react";

type Props = { icoon?: ReactNode; kop: ReactNode; /** h1 where this is all the page has. */ als?: "h1" | "p"; children?: ReactNode; actie?: ReactNode };

/** Nothing here: says so kindly and says what can be done next. */
export function EmptyState({ icoon, kop, als: Kop = "p", children, actie }: Props) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
      {icoon ? <span aria-hidden className="mb-2 grid size-12 place-items-center rounded-lg bg-petrol-soft text-petrol-strong [&_svg]:size-6">{icoon}</span> : null}
      <Kop className="text-lg font-semibold">{kop}</Kop>
      {children ? <div className="max-w-tekst text-ink-2">{children}</div> : null}
      {actie ? <div className="mt-3">{actie}</div> : null}
    </div>
  );
}
