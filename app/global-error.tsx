"use client";

import "./globals.css";

/**
 * Stands in for the whole document when even the frame of the page failed. Every page carries this code along,
 * so it uses nothing but plain elements.
 */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <title>Dit ging niet goed – Serviceplein</title>
        <main className="mx-auto max-w-xl px-5 py-16" data-maat="klant">
          <h1 className="text-2xl">Dit ging niet goed</h1>
          <p role="alert" className="mt-3">De pagina kan nu niet worden getoond. Wat u typte, staat nog op dit apparaat.</p>
          {error.digest ? <p className="mt-2 text-ink-2">Verwijzing voor de servicedesk: <b className="font-semibold text-ink">{error.digest}</b></p> : null}
          <button type="button" onClick={() => window.location.reload()} className="mt-6 min-h-12 rounded bg-petrol px-5 font-medium text-on-petrol">Pagina opnieuw laden</button>
        </main>
      </body>
    </html>
  );
}
