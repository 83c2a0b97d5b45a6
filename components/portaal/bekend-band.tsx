import { MededelingKaart, type MededelingTekst } from "@/components/melding/mededeling-kaart";

/** What we know already of what is about to be reported; sending stays possible, because theirs may be another matter. */
export function BekendBand({ mededelingen }: { mededelingen: readonly MededelingTekst[] }) {
  if (mededelingen.length === 0) return null;
  return (
    <section aria-labelledby="bekend">
      <h2 id="bekend" className="text-lg">Wij weten hiervan</h2>
      <p className="mb-3 text-ink-2">Gaat het hierover? Dan hoeft u niets te doen. Is het iets anders, ga dan gewoon verder.</p>
      <ul className="flex flex-col gap-3">{mededelingen.map((mededeling) => <li key={mededeling.id}><MededelingKaart mededeling={mededeling} /></li>)}</ul>
    </section>
  );
}
