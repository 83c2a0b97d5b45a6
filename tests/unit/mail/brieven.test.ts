import { describe, expect, it } from "vitest";
import { BRIEVEN, type BriefSoort } from "@/lib/mail/brieven";
import type { MeldingFeiten } from "@/lib/mail/melding-feiten";
import { judge } from "@/lib/mail/postbode";
import { renderBrief } from "@/lib/mail/render-brief";
import { LICHT } from "@/tailwind.config";

const KWAAD = `<img src=x onerror=alert(1)>"'&{{naam}}`;
const AFZENDER = { naam: "Stadskantoor Proefstede", telefoon: "010 123 45 67" };
const nu = new Date("2026-03-02T09:00:00+01:00");
const LINK = "https://servicedesk.test/volg/abc";

const feiten = (anders: Partial<MeldingFeiten> = {}): MeldingFeiten => ({
  aan: "Sanne", nummer: "M10001", onderwerp: "Lamp kapot", kwis: "S", spoed: false, plaats: "Stadhuis › 2e verdieping", eigenaar: "Pim de Wit", melder: "Karin Bos", eerderGereed: new Date("2026-03-03T17:30:00+01:00"),
  uiterlijkReactie: new Date("2026-03-02T11:00:00+01:00"), uiterlijkGereed: new Date("2026-03-04T17:30:00+01:00"),
  opschortReden: "overmacht", hervatOp: new Date("2026-03-09T08:00:00+01:00"), annuleerReden: "doorgegeven", annuleerNaar: "ICT",
  opdracht: {
    nummer: "O2001", uitvoerder: "Technische dienst", toelichting: "Ladder mee.", uiterlijk: new Date("2026-03-04T17:30:00+01:00"),
    geplandVan: new Date("2026-03-03T10:00:00+01:00"), geplandTot: new Date("2026-03-03T12:00:00+01:00"), weigerReden: "Geen tijd", resultaat: "Vervangen",
  },
  tekst: "De tekst voor u.", link: LINK, noodnummer: "010 999 99 99", now: nu, ...anders,
});
const soorten = Object.keys(BRIEVEN) as BriefSoort[];
const render = (soort: BriefSoort, anders?: Partial<MeldingFeiten>) => renderBrief(BRIEVEN[soort](feiten(anders)), AFZENDER);

describe.each(soorten)("brief %s", (soort) => {
  it("names number, organisation and telephone in text and HTML, and leaves no gaps", () => {
    const { onderwerp, tekst, html } = render(soort);
    for (const vorm of [tekst, html]) {
      expect(vorm).toMatch(/M10001|O2001/);
      expect(vorm).toContain("Stadskantoor Proefstede");
      expect(vorm).toContain("010 123 45 67");
      expect(vorm).not.toMatch(/undefined|null|\[object|\{\{|NaN|Invalid/);
    }
    expect(onderwerp).not.toMatch(/[\r\n]/);
    expect(html).not.toMatch(/<(img|script|link|iframe)|src=|@import|url\(/);
  });

  it("shows hostile words as text, also when nothing else is known", () => {
    const kwaad = { aan: KWAAD, onderwerp: KWAAD, plaats: KWAAD, eigenaar: KWAAD, tekst: `${KWAAD}\r\nBcc: x@y.example`, annuleerNaar: KWAAD, noodnummer: KWAAD, spoed: true };
    const opdracht = { ...feiten().opdracht!, uitvoerder: KWAAD, toelichting: KWAAD, weigerReden: KWAAD, resultaat: KWAAD };
    expect(render(soort, { ...kwaad, opdracht }).html).not.toContain("<img");
    expect(renderBrief(BRIEVEN[soort](feiten(kwaad)), { naam: KWAAD, telefoon: KWAAD }).html).not.toMatch(/<img|onerror=alert\(1\)>/);
    const leeg = render(soort, { plaats: null, eigenaar: null, uiterlijkReactie: null, uiterlijkGereed: null, opdracht: null, tekst: null, hervatOp: null, annuleerReden: null, annuleerNaar: null });
    expect(leeg.tekst).not.toMatch(/undefined|null|NaN/);
  });

  it("makes a link of an http address only", () => {
    expect(render(soort, { link: "javascript:alert(1)" }).html).not.toContain("javascript:");
  });
});

describe("wat de klant leest", () => {
  it("tells who looks after it and when, without a promise", () => {
    const { tekst } = render("ontvangen");
    expect(tekst).toContain("Wie regelt het: Pim de Wit");
    expect(tekst).toContain("Wij verwachten dat het klaar is: wo 4 mrt vóór 17.30 uur");
    expect(render("ontvangen", { eigenaar: null }).tekst).toContain("De servicedesk regelt dit voor u");
  });

  it("shows the emergency number for spoed, and speaks of a call for a klacht", () => {
    expect(render("ontvangen", { spoed: true }).tekst).toContain("Bel dan nu 010 999 99 99");
    expect(render("ontvangen").tekst).not.toContain("010 999 99 99");
    expect(render("ontvangen", { kwis: "K" }).tekst).toContain("Een medewerker belt u");
    expect(render("herinnering", { kwis: "K" }).tekst).not.toContain("gereed");
  });

  it("gives a link per mark that only opens a page", () => {
    const { tekst, html } = render("gereed");
    for (let cijfer = 1; cijfer <= 10; cijfer += 1) {
      expect(tekst).toContain(`${LINK}?cijfer=${cijfer}\n`);
      expect(html).toContain(`href="${LINK}?cijfer=${cijfer}"`);
    }
  });

  it("tells a leverancier nothing of the klant", () => {
    const { tekst } = render("opdracht_leverancier", { aan: "Jan", tekst: "KANARIE" });
    expect(tekst).not.toContain("KANARIE");
    expect(tekst).not.toContain("Pim de Wit");
    expect(tekst).toContain("Ladder mee.");
  });

  it("says when planned work comes, and when a paused melding goes on", () => {
    expect(render("gepland").tekst).toContain("Wanneer: morgen 10.00 uur tot 12.00 uur");
    expect(render("opgeschort").onderwerp).toContain("Wij gaan verder op ma 9 mrt");
  });
});

describe("wie meekijkt", () => {
  it("reads how it goes, and never what melder and desk wrote to each other", () => {
    for (const soort of soorten.filter((een) => een.startsWith("volg_") && een !== "volg_gereed")) expect(render(soort, { tekst: "KANARIE" }).tekst, soort).not.toContain("KANARIE");
    expect(render("volg_gereed", { tekst: "De lamp is vervangen." }).tekst).toContain("De lamp is vervangen.");
    expect(render("uitgenodigd").onderwerp).toContain("Karin Bos laat u meekijken");
  });

  it("is told both moments when one moved, and whether that is sooner or later", () => {
    expect(render("verschoven").tekst).toMatch(/Het duurt langer[\s\S]+Eerder zeiden wij: morgen[\s\S]+Nu verwachten wij: wo 4 mrt/);
    expect(render("verschoven", { eerderGereed: new Date("2026-03-06T17:30:00+01:00") }).onderwerp).toContain("Het gaat sneller");
  });

  it("finds in the footer where to choose, as a link that only opens a page", () => {
    const brief = renderBrief(BRIEVEN.bezig(feiten()), AFZENDER, { voorkeuren: "https://servicedesk.test/profiel/mail" });
    expect(brief.tekst).toContain("Kies zelf welke mails u krijgt:\nhttps://servicedesk.test/profiel/mail");
    expect(brief.html).toContain('href="https://servicedesk.test/profiel/mail"');
    expect(renderBrief(BRIEVEN.desk_reactie(feiten()), AFZENDER).tekst).not.toContain("Kies zelf");
  });
});

describe("het uiterlijk", () => {
  it("uses the colours of the product only", () => {
    const kleuren = new Set<string>(Object.values(LICHT));
    const gebruikt = soorten.flatMap((soort) => render(soort).html.match(/#[0-9A-Fa-f]{6}\b/g) ?? []);
    expect(gebruikt.filter((kleur) => !kleuren.has(kleur))).toEqual([]);
  });
});

describe("hoe een weigering wordt gelezen", () => {
  it.each([
    [{ responseCode: 550, command: "RCPT TO" }, "nooit"], [{ responseCode: 554, command: "DATA" }, "nooit"], [{ code: "EENVELOPE" }, "nooit"],
    [{ responseCode: 451, command: "RCPT TO" }, "later"], [{ responseCode: 421, command: "CONN" }, "later"],
    [{ responseCode: 535, command: "AUTH PLAIN", code: "EAUTH" }, "later"], [{ responseCode: 554, command: "CONN" }, "later"], [{ code: "ECONNECTION" }, "later"], [{ code: "ETIMEDOUT" }, "later"],
  ])("%j is %s", (fout, uitkomst) => {
    expect(judge({ message: "fout", ...fout }).uitkomst).toBe(uitkomst);
  });
});
