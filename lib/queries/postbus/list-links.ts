export type MailLink = { readonly tekst: string; readonly href: string };

/**
 * The links of a mail with the words before them. Own addresses become paths, so that they open on the address
 * where the reader is now (localhost and 127.0.0.1 have cookies of their own).
 */
export function listLinks(tekst: string, appUrl: string): MailLink[] {
  const links: MailLink[] = [];
  for (const [, woorden = "", url = ""] of tekst.matchAll(/(?:^|\n)([^\n]*?):?[ \n](https?:\/\/\S+)/g)) {
    const href = url.startsWith(`${appUrl}/`) ? url.slice(appUrl.length) : url;
    links.push({ tekst: woorden.trim() || href, href });
  }
  return links;
}
