/** A file that is read while it is sent: the next part only when the browser took the one before. */
export function downloadResponse(chunks: AsyncGenerator<string>, { type, naam }: { type: string; naam: string }): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else if (value) controller.enqueue(encoder.encode(value));
    },
    async cancel() { await chunks.return(undefined); },
  });
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8`, "content-disposition": `attachment; filename="${naam}"`, "cache-control": "private, no-store" } });
}

/** Says when the next download is possible. */
export const tooManyDownloads = (seconden: number): Response =>
  new Response(`U hebt dit uur al vijf keer iets opgehaald. Over ${Math.ceil(seconden / 60)} minuten kan het weer.`, { status: 429, headers: { "content-type": "text/plain; charset=utf-8", "retry-after": String(seconden) } });
