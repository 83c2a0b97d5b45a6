import clsx from "clsx";
import { Textarea } from "@/components/ui/textarea";
import type { Macro, PlanRegel } from "./use-macros";

const DAARNA = { blijf: "Daarna blijft u bij deze melding.", volgende: "Daarna opent de volgende melding.", terug: "Daarna gaat u terug naar de lijst." } as const;
const euro = (bedrag: string): string => `€ ${Number(bedrag).toLocaleString("nl-NL", { minimumFractionDigits: 2 })}`;

function Regel({ regel: { wat, tekst, voor, gaten, overslaan, reden }, index }: { regel: PlanRegel; index: number }) {
  return (
    <li className={clsx("flex gap-3", overslaan && "text-ink-2")}>
      <span aria-hidden className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-sm tabular-nums">{index + 1}</span>
      <div className="min-w-0 flex-1">
        <p className={clsx("font-medium", overslaan && "font-normal")}>{wat}{overslaan ? ": overgeslagen" : ""}</p>
        {reden ? <p className="text-sm font-medium text-koper">{reden}</p> : null}
        {tekst !== null && !reden && gaten.length > 0 ? <Textarea naam={`tekst-${index}`} label={`Vul aan: ${gaten.join(", ")}`} rows={3} defaultValue={tekst} /> : null}
        {tekst !== null && gaten.length === 0 ? <p className={clsx("mt-1 rounded-md px-3 py-2 text-sm wrap-anywhere whitespace-pre-line", voor === "intern" ? "bg-s-soft" : "bg-petrol-soft")}>{tekst}</p> : null}
      </div>
    </li>
  );
}

/** What will happen, in one glance: what to look at first, the steps in order with the real words, the costs, and what follows. */
export function MacroPlan({ macro }: { macro: Macro }) {
  return (
    <section aria-label="Wat er gaat gebeuren" className="flex flex-col gap-3 rounded-lg border border-line p-3">
      {macro.uitleg ? <p className="text-sm text-ink-2">{macro.uitleg}</p> : null}
      {macro.werkwijze.length > 0 ? (
        <fieldset className="flex flex-col gap-1"><legend className="mb-1 text-sm font-semibold">Kijk eerst</legend>
          {macro.werkwijze.map((regel) => <label key={regel} className="flex items-start gap-2 text-sm"><input type="checkbox" className="mt-1 size-[1.15em] shrink-0 accent-petrol" />{regel}</label>)}
        </fieldset>
      ) : null}
      <ol className="flex flex-col gap-2">{macro.plan.map((regel, index) => <Regel key={index} regel={regel} index={index} />)}</ol>
      <p className="text-sm text-ink-2">{macro.kosten ? `Kosten: ${euro(macro.kosten)}. ` : ""}{DAARNA[macro.daarna]}</p>
    </section>
  );
}
