/** A stretch of a mail: plain words, or words that lead somewhere. */
export type MailDeel = { readonly tekst: string; readonly href?: string };

/**
 * The text of a mail with its links under the words before them. Own addresses become paths, so that they open on
 * the address where the reader is now (localhost and 127.0.0.1 have cookies of their own).
 */
export function splitLinks(tekst: string, appUrl: string): MailDeel[] {
  const delen: MailDeel[] = [];
  let vanaf = 0;
  for (const match of tekst.matchAll(/([^\n:]*):?[ \n](https?:\/\/\S+)/g)) {
    const [geheel, woorden = "", url = ""] = match;
    const href = url.startsWith(`${appUrl}/`) ? url.slice(appUrl.length) : url;
    delen.push({ tekst: tekst.slice(vanaf, match.index) }, { tekst: woorden.trim() || href, href });
    vanaf = match.index + geheel.length;
  }
  return [...delen, { tekst: tekst.slice(vanaf) }].filter((deel) => deel.tekst !== "");
}
