"use client";

import { useEffect, useRef } from "react";

type Props = { status: string; voor: string; tijd?: string; exact?: string; na: string };

/** What happens next. When an act of the klant changed that, its button is gone with the old stand: the new sentence is shown and read. */
export function Vervolgzin({ status, voor, tijd, exact, na }: Props) {
  const zin = useRef<HTMLParagraphElement>(null);
  const gelezen = useRef(status);
  useEffect(() => {
    if (gelezen.current !== status) zin.current?.focus();
    gelezen.current = status;
  }, [status]);
  return <p ref={zin} tabIndex={-1} className="scroll-mt-40 text-lg outline-none">{voor}{tijd ? <b className="font-semibold" title={exact}>{tijd}</b> : null}{na}</p>;
}
