import { expect, type Mens, type Plein } from "./plein";

/** An act of the desk on this melding over the API, on the version that it has now; must succeed. */
export async function act(plein: Plein, desk: Mens, nummer: string, actie: string, body: Record<string, unknown> = {}): Promise<void> {
  const { body: melding } = await plein.api(desk, `/meldingen/${nummer}`);
  const reply = await plein.api(desk, `/meldingen/${nummer}/acties/${actie}`, { versie: melding["versie"], ...body });
  expect(reply.status, `${actie} ${JSON.stringify(reply.body)}`).toBe(200);
}
