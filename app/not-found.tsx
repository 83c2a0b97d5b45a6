export const metadata = { title: "Niet gevonden" };

const KNOP = "inline-flex min-h-12 items-center rounded border px-5 font-medium";

/** Every page carries this along in case it turns out not to be there, so it is plain and short. */
export default function NotFound() {
  return (
    <main id="inhoud" className="mx-auto max-w-xl px-5 py-16" data-maat="klant">
      <p className="mb-8 font-bold">Serviceplein</p>
      <h1 className="text-3xl">Deze pagina is er niet</h1>
      <p className="mt-3">Het adres klopt niet, of u mag deze pagina niet zien.</p>
      <p className="mt-2 text-ink-2">Zocht u een melding? Op de servicepagina kunt u zoeken op het nummer.</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <a href="/" className={`${KNOP} border-petrol bg-petrol text-on-petrol`}>Naar de servicepagina</a>
        <a href="/meldingen" className={`${KNOP} border-line-strong bg-surface`}>Mijn meldingen</a>
      </p>
    </main>
  );
}
