type Gegevens = { readonly naam: string; readonly type: string; readonly grootte: number };

/** What one file may weigh on arrival; photos are made smaller before they travel. */
export const MAX_BESTAND_MB = 10;
export const MAX_BESTANDEN = 5;

const FOTO = /^(jpe?g|png|webp|hei[cf])$/;
const DOCUMENT = /^(pdf|docx|xlsx|pptx|odt|ods|odp|txt|csv)$/;
const VIDEO = /^(mp4|mov|avi|mkv|webm|m4v|3gp)$/;
const WEL = "U kunt foto's (JPG, PNG, WebP), pdf's, kantoordocumenten en tekst toevoegen.";

/** The sentence for a photo of an iPhone that this browser cannot turn into a JPG. */
export const HEIC_ZIN = "Deze HEIC-foto kan uw browser niet omzetten. Maak een schermafdruk van de foto en voeg die toe. Of kies op uw iPhone: Instellingen, Camera, Structuren, Meest compatibel.";

const extensie = (naam: string): string => /\.([a-z0-9]+)$/i.exec(naam)?.[1]?.toLowerCase() ?? "";

export const isHeic = ({ naam, type }: Pick<Gegevens, "naam" | "type">): boolean => /^image\/hei[cf]/.test(type) || /^hei[cf]$/.test(extensie(naam));

/**
 * Why a file cannot be added, in a sentence that says what is possible instead; null when it may travel. Asked before
 * anything is sent, by name and size only: the server judges by content and has the last word.
 */
export function judgeBestand({ naam, type, grootte }: Gegevens): string | null {
  const soort = extensie(naam);
  if (type.startsWith("video/") || VIDEO.test(soort)) return "Een video kunnen wij niet aannemen. Maak een foto van wat u ziet, of beschrijf het.";
  if (type === "image/gif" || soort === "gif") return "Een bewegend plaatje (GIF) kunnen wij niet aannemen. Maak een schermafdruk en voeg die toe.";
  const isFoto = FOTO.test(soort) || /^image\/(jpeg|png|webp|hei[cf])/.test(type);
  if (!isFoto && !DOCUMENT.test(soort) && type !== "application/pdf" && type !== "text/plain") return `Dit soort bestand kunnen wij niet aannemen. ${WEL}`;
  if (grootte === 0) return "Dit bestand is leeg. Kies een ander bestand.";
  const mb = Math.ceil(grootte / 1_048_576);
  if (!isFoto && grootte > MAX_BESTAND_MB * 1_048_576) return `Dit bestand is ${mb} MB. Hoogstens ${MAX_BESTAND_MB} MB kan. Maak het kleiner, of maak een foto van het belangrijkste.`;
  return null;
}
