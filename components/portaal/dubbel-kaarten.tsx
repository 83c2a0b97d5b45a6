import { MapPin } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DubbelKaart } from "./dubbel-kaart";

function Kaart({ kaart: { nummer, wat, waar, status, verwacht, foto, kan } }: { kaart: DubbelKaart }) {
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 rounded-xl border border-line bg-surface p-4">
      {foto
        ? <img src={foto} alt="" width={72} height={72} loading="lazy" className="size-18 shrink-0 rounded object-cover" />
        : <span aria-hidden className="grid size-11 shrink-0 place-items-center rounded bg-petrol-soft text-petrol-strong"><MapPin className="size-5" strokeWidth={1.8} /></span>}
      <div className="min-w-0 flex-1 basis-40 break-words">
        <h3 className="text-lg leading-snug font-semibold">{wat}</h3>
        <p className="text-sm text-ink-2">{waar}</p>
        <p className="mt-1.5"><b className="font-semibold">{status}</b>{verwacht ? ` ${verwacht}` : ""}</p>
      </div>
      {kan === "meemelden" ? <SubmitButton name="meemelden" value={nummer} kind="gewoon" size="raak" bezig="Even doorgeven" className="max-sm:w-full" aria-label={`Geldt ook voor mij: ${wat}`}>Geldt ook voor mij</SubmitButton> : null}
      {kan === "bekijken" ? <a href={`/meldingen/${nummer}`} className={`${buttonClass({ size: "raak" })} max-sm:w-full`}>Bekijk uw melding</a> : null}
    </li>
  );
}

/** What was probably reported already, as at most three cards, and the way on when it is something else. */
export function DubbelKaarten({ kaarten, verder }: { kaarten: readonly DubbelKaart[]; verder: ReactNode }) {
  if (kaarten.length === 0) return null;
  return (
    <section aria-labelledby="dubbel" className="rounded-xl bg-petrol-soft/60 p-4 sm:p-5">
      <h2 id="dubbel" className="text-xl">Is dit al gemeld?</h2>
      <p className="mt-1 mb-4 text-ink-2">Dan hoeft u het niet nog een keer te melden. Wij houden u ook op de hoogte.</p>
      <ul className="flex flex-col gap-3">{kaarten.map((kaart) => <Kaart key={kaart.nummer} kaart={kaart} />)}</ul>
      <div className="mt-4">{verder}</div>
    </section>
  );
}
