export const metadata = { title: "Niet gevonden" };

/** Every page carries this along in case it turns out not to be there, so it is plain and short. */
export default function NotFound() {
  return (
    <main id="inhoud" className="mx-auto max-w-xl px-5 py-16" data-maat="klant">
      <p className="mb-8 font-bold">Serviceplein</p>
      <h1 className="text-3xl">Deze pagina is er niet</h1>
      <p className="mt-3">Het adres klopt niet, of u mag deze pagina niet zien.</p>
      <p className="mt-2 text-ink-2">Zocht u een melding? Op de servicepagina kunt u zoeken op het nummer.</p>
      <p className="mt-6 flex flex-wrap gap-x-6">
        <a href="/" className="tekstlink py-3">Naar de servicepagina</a>
        <a href="/meldingen" className="tekstlink py-3">Mijn meldingen</a>
      </p>
    </main>
  );
}
