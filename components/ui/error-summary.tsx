"use client";

import { useEffect, useRef } from "react";
import type { VeldReden } from "./veld-reden";

type Props = { fouten: readonly VeldReden[]; kop?: string };

/**
 * What has to be corrected, above the form, in the same words as beside each field.
 * Takes the focus whenever a new set of errors arrives and prefixes the page title.
 */
export function ErrorSummary({ fouten, kop = "Verbeter de fouten voor u verder gaat" }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const key = fouten.map(({ veld, reden }) => `${veld}:${reden}`).join("|");
  useEffect(() => {
    if (key === "") return;
    box.current?.focus();
    if (!document.title.startsWith("Fout:")) document.title = `Fout: ${document.title}`;
  }, [key]);
  if (fouten.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="foutenkop" className="rounded border-2 border-koper bg-surface p-4">
      <h2 id="foutenkop" className="text-lg">{kop}</h2>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
        {fouten.map(({ veld, reden }) => (
          <li key={veld}><a href={`#${veld}`} className="font-medium text-koper underline underline-offset-2">{reden}</a></li>
        ))}
      </ul>
    </div>
  );
}
