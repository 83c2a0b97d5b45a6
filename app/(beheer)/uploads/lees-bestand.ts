/** The form of an upload, or null when it is larger than allowed or no form at all. The size is judged before anything is read. */
export async function readUpload(request: Request, grootst: number): Promise<{ velden: FormData; bestand: { naam: string; bytes: Buffer } } | null> {
  const lengte = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(lengte > 0 && lengte <= grootst + 10_000)) return null;
  try {
    const velden = await request.formData();
    const bestand = [...velden.values()].find((waarde) => typeof waarde !== "string");
    return bestand ? { velden, bestand: { naam: bestand.name, bytes: Buffer.from(await bestand.arrayBuffer()) } } : null;
  } catch {
    return null; // no multipart form, or one that broke off
  }
}

/** On to a page of ours after a plain POST; relative, so that it stays on the host the browser used. */
export const goTo = (pad: string): Response => new Response(null, { status: 303, headers: { location: pad, "cache-control": "private, no-store" } });
