"use client";

import { GROEPEN, listBediening, listToetsRijen } from "./bediening";

/** The keys of somebody with these screens, in two columns that fit on one sheet of paper. */
export function ToetsenBlad({ schermen }: { schermen: readonly { readonly href: string; readonly label: string }[] }) {
  const lijst = listBediening(schermen);
  return (
    <div className="columns-2 gap-10 max-sm:columns-1 print:columns-2">
      {GROEPEN.map((groep) => (
        <section key={groep} aria-label={groep} className="mb-6 break-inside-avoid">
          <h2 className="mb-2 border-b border-line-strong pb-1 text-base">{groep}</h2>
          <dl className="flex flex-col">
            {listToetsRijen(lijst, groep).map(({ toets, doet }) => (
              <div key={toets} className="flex items-baseline justify-between gap-4 border-b border-line py-1"><dt>{doet}</dt><dd className="font-semibold whitespace-nowrap">{toets}</dd></div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
