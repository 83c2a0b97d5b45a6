import type { Afzender, Blok, Brief } from "./brief";

export type Gerenderd = { readonly onderwerp: string; readonly tekst: string; readonly html: string };

/** Where the reader chooses which mails to get; the link opens a page, and only a form there changes something. */
type Opties = { readonly voorkeuren?: string | null };

const CIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const STIJL = {
  buiten: "margin:0;padding:0;background:#FAF8F4;font-family:Arial,Helvetica,sans-serif;color:#1B2830",
  // Fixed columns and words that break: a text without a space would push the letter off the screen.
  blad: "table-layout:fixed",
  vlak: "max-width:560px;width:100%;table-layout:fixed;word-wrap:break-word;overflow-wrap:anywhere;background:#FFFFFF;border:1px solid #E3DDD3;border-radius:8px",
  merk: "padding:24px 32px 0;font-size:15px;font-weight:bold;color:#0C5A62",
  kop: "margin:0;padding:16px 32px 0;font-size:22px;line-height:30px;font-weight:bold",
  nummer: "padding:8px 32px 0;font-size:32px;line-height:40px;font-weight:bold;letter-spacing:1px",
  alinea: "margin:0;padding:16px 32px 0;font-size:16px;line-height:24px",
  citaatkop: "margin:0;padding:16px 32px 4px;font-size:14px;line-height:20px;color:#4D5B64",
  citaat: "margin:0 32px;padding:12px 16px;border-left:4px solid #0C5A62;background:#FAF8F4;font-size:16px;line-height:24px",
  feiten: "margin:16px 32px 0;border-collapse:collapse;font-size:16px;line-height:24px",
  naam: "width:104px;padding:4px 16px 4px 0;vertical-align:top;color:#4D5B64;text-align:left;font-weight:normal;overflow-wrap:normal",
  waarde: "padding:4px 0;vertical-align:top",
  knop: "display:inline-block;padding:12px 24px;background:#0C5A62;color:#FFFFFF;font-size:16px;font-weight:bold;text-decoration:none;border-radius:6px",
  cijfer: "display:inline-block;min-width:20px;margin:4px 0 0;padding:10px 8px;border:1px solid #0C5A62;border-radius:6px;color:#0C5A62;font-size:16px;font-weight:bold;text-align:center;text-decoration:none",
  link: "color:#0C5A62",
  voet: "padding:24px 32px;font-size:14px;line-height:20px;color:#4D5B64",
} as const;

/** Text as text inside HTML, whatever it holds. */
export const escapeHtml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => ESCAPES[teken] ?? teken);

const regels = (tekst: string): string => escapeHtml(tekst).replace(/\r?\n/g, "<br>");
const isLink = (url: string): boolean => /^https?:\/\//.test(url);
const href = (url: string): string => (isLink(url) ? escapeHtml(url) : "#");

/** Makes the subject, the text and the HTML of a letter. Everything is escaped here, so no letter can forget it. */
export function renderBrief(brief: Brief, afzender: Afzender, { voorkeuren = null }: Opties = {}): Gerenderd {
  return { onderwerp: brief.onderwerp.replace(/\s+/g, " ").trim().slice(0, 200), tekst: toText(brief, afzender, voorkeuren), html: toHtml(brief, afzender, voorkeuren) };
}

function voet({ naam, telefoon }: Afzender): string[] {
  return [
    "Met vriendelijke groet,", `De servicedesk van ${naam}`,
    telefoon ? `Liever bellen? Dat kan op ${telefoon}.` : "", "Dit bericht is automatisch verstuurd.",
  ].filter(Boolean);
}

function toText(brief: Brief, afzender: Afzender, voorkeuren: string | null): string {
  const delen = [`${brief.kop}\n${brief.nummer}`, brief.aanhef, ...brief.blokken.map(blokText), voet(afzender).join("\n"), ...(voorkeuren ? [`${KIES}:\n${voorkeuren}`] : [])];
  return `${delen.join("\n\n")}\n`;
}

function blokText(blok: Blok): string {
  switch (blok.soort) {
    case "alinea": return blok.tekst;
    case "citaat": return `${blok.kop}\n${blok.tekst.split(/\r?\n/).map((regel) => `> ${regel}`).join("\n")}`;
    case "feiten": return blok.rijen.map(([naam, waarde]) => `${naam}: ${waarde}`).join("\n");
    case "knop": return `${blok.tekst}:\n${blok.url}`;
    case "cijfers": return CIJFERS.map((cijfer) => `Cijfer ${cijfer}: ${blok.basis}${cijfer}`).join("\n");
  }
}

const KIES = "Kies zelf welke mails u krijgt";

function toHtml(brief: Brief, afzender: Afzender, voorkeuren: string | null): string {
  const rijen = [
    `<div style="${STIJL.merk}">${escapeHtml(afzender.naam)}</div>`,
    `<h1 style="${STIJL.kop}">${escapeHtml(brief.kop)}</h1>`,
    `<div style="${STIJL.nummer}">${escapeHtml(brief.nummer)}</div>`,
    `<p style="${STIJL.alinea}">${escapeHtml(brief.aanhef)}</p>`,
    ...brief.blokken.map(blokHtml),
    `<div style="${STIJL.voet}">${voet(afzender).map(escapeHtml).join("<br>")}${voorkeuren ? `<br><br><a href="${href(voorkeuren)}" target="_blank" rel="noopener" style="${STIJL.link}">${KIES}</a>` : ""}</div>`,
  ];
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escapeHtml(brief.onderwerp)}</title></head>`
    + `<body style="${STIJL.buiten}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="${STIJL.blad}"><tr><td align="center" style="padding:24px 8px">`
    + `<table role="presentation" cellpadding="0" cellspacing="0" style="${STIJL.vlak}"><tr><td>${rijen.join("")}</td></tr></table></td></tr></table></body></html>`;
}

function blokHtml(blok: Blok): string {
  switch (blok.soort) {
    case "alinea": return `<p style="${STIJL.alinea}">${regels(blok.tekst)}</p>`;
    case "citaat": return `<p style="${STIJL.citaatkop}">${escapeHtml(blok.kop)}</p><blockquote style="${STIJL.citaat}">${regels(blok.tekst)}</blockquote>`;
    case "feiten": return `<table style="${STIJL.feiten}">${blok.rijen.map(([naam, waarde]) => `<tr><th scope="row" style="${STIJL.naam}">${escapeHtml(naam)}</th><td style="${STIJL.waarde}">${regels(waarde)}</td></tr>`).join("")}</table>`;
    case "knop": return `<p style="${STIJL.alinea}"><a href="${href(blok.url)}" target="_blank" rel="noopener" style="${STIJL.knop}">${escapeHtml(blok.tekst)}</a></p>`;
    case "cijfers": return `<p style="${STIJL.alinea}">${CIJFERS.map((cijfer) => `<a href="${href(blok.basis + String(cijfer))}" target="_blank" rel="noopener" style="${STIJL.cijfer}">${cijfer}</a>`).join(" ")}</p>`;
  }
}
