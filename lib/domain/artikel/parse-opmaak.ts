/** A piece of a line: plain, bold, or a link whose address was judged. */
export type Deel = { readonly soort: "tekst" | "vet"; readonly tekst: string } | { readonly soort: "link"; readonly tekst: string; readonly href: string };
/** What an article is built of. There is no HTML in it anywhere: whoever shows it makes elements of it. */
export type Blok =
  | { readonly soort: "kop"; readonly niveau: 2 | 3; readonly delen: readonly Deel[] }
  | { readonly soort: "alinea"; readonly delen: readonly Deel[] }
  | { readonly soort: "lijst"; readonly genummerd: boolean; readonly items: readonly (readonly Deel[])[] };

const MEESTE_REGELS = 2000;
const KOP = /^(#{1,3})\s+(\S.*)$/;
const PUNT = /^[-*•]\s+(\S.*)$/;
const CIJFER = /^\d{1,3}[.)]\s+(\S.*)$/;
// Bold, a link with words, an address, a mail address, a phone number or extension. Every part is bounded: no text makes this slow.
const INLINE = /\*\*([^*\n]{1,500})\*\*|\[([^\]\n]{1,200})\]\(([^()\s]{1,500})\)|(https:\/\/[^\s<>"')\]]{3,500})|([\w.+-]{1,64}@[\w-]{1,100}\.[\w.-]{2,100}\w)|((?<![\d+])(?:\+31|0)(?:[ -]{0,3}\d){9}(?!\d))|\b((?:toestel|bel|intern)\s[1-9]\d{2,4}\b(?![ -]?\d)|(?<!\d[ -]?)112\b(?![ -]?\d))/gi;

/** An address that may be behind a link: https, a path of our own, a phone number or mail; null for anything else. */
export function judgeHref(adres: string): string | null {
  if (/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(adres)) return adres;
  if (/^tel:\+?\d[\d-]{1,18}$/i.test(adres) || /^mailto:[\w.+-]{1,64}@[\w.-]{1,200}$/i.test(adres)) return adres;
  const url = /^https:\/\//i.test(adres) ? URL.parse(adres) : null;
  return url?.protocol === "https:" && url.username === "" && url.password === "" ? url.href : null;
}

const link = (tekst: string, adres: string): Deel => {
  const href = judgeHref(adres);
  return href ? { soort: "link", tekst, href } : { soort: "tekst", tekst };
};

function toDeel([heel, vet, woorden, adres, url, mail, telefoon]: readonly (string | undefined)[]): Deel {
  if (vet) return { soort: "vet", tekst: vet };
  if (woorden && adres) return link(woorden, adres);
  // A full stop or comma after an address belongs to the sentence.
  if (url) return link(url, url);
  if (mail) return link(mail, `mailto:${mail}`);
  return link(heel ?? "", `tel:${(telefoon ?? heel ?? "").replace(/[^\d+]/g, "")}`);
}

/** The pieces of one line or paragraph. */
export function parseDelen(tekst: string): Deel[] {
  const delen: Deel[] = [];
  let vanaf = 0;
  for (const found of tekst.matchAll(INLINE)) {
    const heel = found[4] ? found[0].replace(/[.,;:!?]+$/, "") : found[0];
    if (found.index > vanaf) delen.push({ soort: "tekst", tekst: tekst.slice(vanaf, found.index) });
    delen.push(toDeel(found[4] ? [heel, undefined, undefined, undefined, heel] : found));
    vanaf = found.index + heel.length;
  }
  if (vanaf < tekst.length) delen.push({ soort: "tekst", tekst: tekst.slice(vanaf) });
  return delen;
}

type Regel = { readonly soort: "kop" | "punt" | "cijfer" | "leeg" | "tekst"; readonly tekst: string; readonly niveau: 2 | 3 };

function readRegel(regel: string): Regel {
  const kaal = regel.trim();
  const [kop, punt, cijfer] = [KOP.exec(kaal), PUNT.exec(kaal), CIJFER.exec(kaal)];
  if (kop) return { soort: "kop", tekst: kop[2]!, niveau: kop[1] === "###" ? 3 : 2 };
  if (punt) return { soort: "punt", tekst: punt[1]!, niveau: 2 };
  if (cijfer) return { soort: "cijfer", tekst: cijfer[1]!, niveau: 2 };
  return { soort: kaal ? "tekst" : "leeg", tekst: kaal, niveau: 2 };
}

function toBlok(groep: readonly Regel[]): Blok {
  const eerste = groep[0]!;
  if (eerste.soort === "kop") return { soort: "kop", niveau: eerste.niveau, delen: parseDelen(eerste.tekst) };
  if (eerste.soort === "tekst") return { soort: "alinea", delen: parseDelen(groep.map(({ tekst }) => tekst).join("\n")) };
  return { soort: "lijst", genummerd: eerste.soort === "cijfer", items: groep.map(({ tekst }) => parseDelen(tekst)) };
}

/**
 * Reads the text of an article: headings (##), lists (- or 1.), bold (**), links ([words](address)), bare addresses and
 * phone numbers. All else stays the text that it is, so nothing that a person types can become more than text.
 */
export function parseOpmaak(tekst: string): Blok[] {
  const groepen: Regel[][] = [];
  let vorige: Regel["soort"] = "leeg";
  for (const regel of tekst.replace(/\r\n?/g, "\n").split("\n").slice(0, MEESTE_REGELS).map(readRegel)) {
    if (regel.soort !== "leeg" && regel.soort === vorige && regel.soort !== "kop") groepen.at(-1)!.push(regel);
    else if (regel.soort !== "leeg") groepen.push([regel]);
    vorige = regel.soort;
  }
  return groepen.map(toBlok);
}
