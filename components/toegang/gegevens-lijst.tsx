export type GegevenRij = { readonly soort: string; readonly naam: string; readonly uitleg: string; readonly termijn: string; readonly aantal: string };

/** What is kept, in plain words: what it is, how much there is, and for how long. */
export function GegevensLijst({ rijen }: { rijen: readonly GegevenRij[] }) {
  return (
    <ul className="-my-4 divide-y divide-line">
      {rijen.map(({ soort, naam, uitleg, termijn, aantal }) => (
        <li key={soort} className="flex flex-col gap-1 py-4">
          <h3 className="flex items-baseline justify-between gap-4 font-semibold"><span>{naam}</span><span className="shrink-0 font-normal text-ink-2 tabular-nums">{aantal}</span></h3>
          <p>{uitleg}</p>
          <p className="text-sm text-ink-2">Hoe lang: {termijn}</p>
        </li>
      ))}
    </ul>
  );
}
