const LANGSTE_STAM = 100;

/** What may stand behind the last dot of each kind; the first is used when the name says something else. */
const EXTENSIES: Readonly<Record<string, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg"], "image/webp": ["webp"], "application/pdf": ["pdf"], "text/plain": ["txt", "csv", "log", "md"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"], "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/vnd.oasis.opendocument.presentation": ["odp"], "application/msword": ["doc"], "application/vnd.ms-excel": ["xls"],
  "application/vnd.ms-powerpoint": ["ppt"],
};

/**
 * A name that is safe to show and to save under: no folders, no control or direction marks, no leading dot, and
 * an ending that tells the truth about the content. The type is never read from it.
 */
export function cleanNaam(naam: string, type: string): string {
  const kaal = naam.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1)!.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\ufffd<>:"|?*]/gu, "").replace(/\s+/g, " ").replace(/^[.\s]+|[.\s]+$/g, "");
  const punt = kaal.lastIndexOf(".");
  const [stam, ending] = punt > 0 ? [kaal.slice(0, punt), kaal.slice(punt + 1).toLowerCase()] : [kaal, ""];
  const toegestaan = EXTENSIES[type] ?? ["bin"];
  const kort = Array.from(stam).slice(0, LANGSTE_STAM).join("").trim() || "bestand";
  return `${kort}.${toegestaan.includes(ending) ? ending : toegestaan[0]}`;
}
