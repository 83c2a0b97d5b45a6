import { buttonClass } from "@/components/ui/button";

export type DemoKnop = { readonly email: string; readonly label: string };
type Props = { knoppen: readonly DemoKnop[]; naar: string | null; actie: (form: FormData) => Promise<void> };

/** One press per demo account; exists only in a database that the demo made. */
export function DemoKnoppen({ knoppen, naar, actie }: Props) {
  return (
    <section aria-labelledby="demokop" className="mt-10 border-t border-line pt-7">
      <h2 id="demokop" className="text-xl">Even rondkijken</h2>
      <p className="mt-1 mb-4 text-ink-2">Dit is een demo met verzonnen gegevens. Kies een rol; u bent met één klik binnen.</p>
      <form action={actie} className="grid gap-2 sm:grid-cols-2">
        {naar ? <input type="hidden" name="naar" value={naar} /> : null}
        {knoppen.map(({ email, label }) => (
          <button key={email} type="submit" name="email" value={email} className={`${buttonClass({ size: "raak" })} justify-start py-1.5 text-left`}>
            <span><span className="font-normal text-ink-2 sm:block sm:text-sm">Inloggen als </span>{label}</span>
          </button>
        ))}
      </form>
    </section>
  );
}
