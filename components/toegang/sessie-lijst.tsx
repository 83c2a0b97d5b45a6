"use client";

import { Button } from "@/components/ui/button";

export type SessieRij = { readonly sessie: string; readonly apparaat: string; readonly gezien: string; readonly begonnen: string; readonly huidige: boolean };
type Props = { sessies: readonly SessieRij[]; stopActie: (form: FormData) => Promise<void>; stopAndereActie: () => Promise<void> };

/** Where this person is signed in, with a way to end each of them. */
export function SessieLijst({ sessies, stopActie, stopAndereActie }: Props) {
  return (
    <>
      <ul className="divide-y divide-line">
        {sessies.map(({ sessie, apparaat, gezien, begonnen, huidige }) => (
          <li key={sessie} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div>
              <p className="font-semibold">{apparaat}</p>
              <p className="text-sm text-ink-2">{huidige ? "Dit apparaat" : `Laatst gebruikt ${gezien}`} · ingelogd {begonnen}</p>
            </div>
            {huidige ? null : (
              <form action={stopActie}>
                <input type="hidden" name="sessie" value={sessie} />
                <Button type="submit" size="raak" aria-label={`${apparaat} uitloggen, ingelogd ${begonnen}`}>Uitloggen</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessies.length > 2 ? <form action={stopAndereActie} className="mt-3"><Button type="submit" size="raak" kind="gevaar">Alle andere apparaten uitloggen</Button></form> : null}
    </>
  );
}
