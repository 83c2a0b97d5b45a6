const decodes = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * The address of a request with a path that can be read: bytes that are no text become the sign for that, so that
 * such an address leads to nothing (404). Next decodes the path by itself, and answers 500 when it cannot.
 */
export function wellFormedUrl(url: string): string {
  const [path = "", ...query] = url.split("?");
  if (!path.includes("%") || decodes(path)) return url;
  const clean = path.replace(/(?:%[0-9a-f]{2})+|%/gi, (run) => (decodes(run) ? run : "%EF%BF%BD"));
  return [clean, ...query].join("?");
}
