const OOXML = "application/vnd.openxmlformats-officedocument.";
const ODF = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/;
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");

const utf16 = (naam: string) => Buffer.from(naam, "utf16le");
const OLE_SOORT = [
  [utf16("WordDocument"), "application/msword"], [utf16("Workbook"), "application/vnd.ms-excel"],
  [utf16("PowerPoint Document"), "application/vnd.ms-powerpoint"],
] as const;
const OLE_MACRO = [utf16("_VBA_PROJECT"), utf16("Macros")];

/**
 * The type of an office document by its content, "macro" when it carries code, null when it is none. The
 * archive is only looked at from outside: names in it are read, nothing is unpacked.
 */
export function detectKantoorbestand(bytes: Buffer): string | null {
  if (bytes.subarray(0, 4).toString("hex") === "504b0304") return detectZip(bytes);
  if (!bytes.subarray(0, 8).equals(OLE)) return null;
  const gevonden = OLE_SOORT.find(([stroom]) => bytes.includes(stroom));
  if (!gevonden) return null;
  return OLE_MACRO.some((stroom) => bytes.includes(stroom)) ? "macro" : gevonden[1];
}

function detectZip(bytes: Buffer): string | null {
  const odf = ODF.exec(bytes.subarray(30, 100).toString("latin1"));
  if (odf) return bytes.includes("Basic/") || bytes.includes("Scripts/") ? "macro" : `application/vnd.oasis.opendocument.${odf[1]}`;
  if (!bytes.includes("[Content_Types].xml")) return null;
  if (bytes.includes("vbaProject.bin")) return "macro";
  if (bytes.includes("word/document.xml")) return `${OOXML}wordprocessingml.document`;
  if (bytes.includes("xl/workbook.xml")) return `${OOXML}spreadsheetml.sheet`;
  return bytes.includes("ppt/presentation.xml") ? `${OOXML}presentationml.presentation` : null;
}
