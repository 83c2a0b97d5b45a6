/** What is known of a stored file, and how to read it. */
type Opgeslagen = { readonly naam: string; readonly type: string; readonly grootte: number; readonly sha256: string; readonly delen: () => AsyncGenerator<Uint8Array> };

const INLINE = new Set(["image/jpeg", "image/webp"]);
const PER_FILE = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** RFC 5987: a plain name for old software, the real one for everybody else. */
const disposition = (soort: "inline" | "attachment", naam: string) =>
  `${soort}; filename="${naam.normalize("NFKD").replace(/[^\w.\- ]/g, "").trim() || "bestand"}"; filename*=UTF-8''${encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** One part at a time, and none after the reader went away. */
function streamOf(delen: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await delen.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await delen.return(undefined);
    },
  });
}

/**
 * A stored file as answer. Pictures that we made ourselves may be shown; everything else is only ever saved,
 * under a type no browser interprets, so that a hostile file stays a file.
 */
export function bijlageResponse(bijlage: Opgeslagen): Response {
  const isBeeld = INLINE.has(bijlage.type);
  return new Response(streamOf(bijlage.delen()), {
    headers: {
      ...PER_FILE, "content-type": isBeeld ? bijlage.type : "application/octet-stream", "content-length": String(bijlage.grootte),
      "content-disposition": disposition(isBeeld ? "inline" : "attachment", bijlage.naam),
      // What an id stands for never changes, but who may see it does: the browser asks again every time.
      "cache-control": "private, no-cache", etag: `"${bijlage.sha256}"`,
    },
  });
}

/** The small picture of a file as answer. */
export function miniatuurResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { ...PER_FILE, "content-type": "image/webp", "content-length": String(bytes.length), "content-disposition": "inline", "cache-control": "private, max-age=300" },
  });
}
