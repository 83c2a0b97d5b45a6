"use client";

type Props = { error: Error & { digest?: string }; reset: () => void };

const KNOP = "inline-flex min-h-12 items-center rounded border px-5 font-medium";

/** Every page carries this code along, so it uses nothing but plain elements. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <main className="mx-auto max-w-xl px-5 py-16" data-maat="klant">
      <h1 className="text-2xl">Dit ging niet goed</h1>
      <p role="alert" className="mt-3">Er ging bij ons iets mis. Wat u typte, staat nog op dit apparaat.</p>
      <p className="mt-2 text-ink-2">Probeer het opnieuw. Lukt het weer niet? Bel dan de servicedesk.</p>
      {error.digest ? <p className="mt-2 text-ink-2">Noem daarbij nummer <b className="font-semibold text-ink">{error.digest}</b>.</p> : null}
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" onClick={reset} className={`${KNOP} border-petrol bg-petrol text-on-petrol`}>Opnieuw proberen</button>
        <a href="/" className={`${KNOP} border-line-strong bg-surface`}>Naar het begin</a>
      </p>
    </main>
  );
}
