import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ANNULEER_REDEN_KLANT, KWIS_TEGELS, MELDING_STATUS_KLANT, VOORTGANG_STAPPEN } from "@/lib/i18n/teksten";
import { judgeTekst, MAX_GEMIDDELD, measureTeksten, MIN_LEESGEMAK } from "@/tests/support/leesbaar/judge-tekst";
import { readHandleiding, readTeksten, type Tekst } from "@/tests/support/leesbaar/read-teksten";

/** Where the words stand that a klant reads: pages, mails, faults, and the articles, questions and notices of the demo. */
const KAMERS: Readonly<Record<string, readonly string[]>> = {
  "servicepagina, formulier en volgen": ["components/portaal", "components/volg", "components/formulier", "components/melding", "app/(portaal)"],
  artikelen: ["prisma/seed/demo/kennis", "components/artikel/artikel-groepen.tsx", "components/artikel/artikel-hulp.tsx", "components/artikel/artikel-lijst.tsx", "components/artikel/artikel-suggesties.tsx", "components/artikel/artikel-tekst.tsx", "components/artikel/oordeel-form.tsx"],
  "inloggen, profiel en links": ["components/toegang", "app/(publiek)", "app/profiel", "components/layout/klant-shell.tsx", "components/layout/public-shell.tsx", "components/layout/hulp-voet.tsx"],
  mails: ["lib/mail/brieven/klant-brieven.ts", "lib/mail/brieven/volger-brieven.ts", "lib/use-cases/toegang/toegang-brief.ts"],
  fouten: [
    "app/error.tsx", "app/global-error.tsx", "app/not-found.tsx", "lib/i18n/fouten.ts", "lib/contracts/melding", "lib/contracts/toegang", "lib/contracts/bijlage", "lib/contracts/concept", "lib/contracts/velden.ts", "lib/contracts/parse-input.ts",
    "lib/domain/bijlage", "lib/domain/formulier/judge-antwoorden.ts", "lib/domain/formulier/read-antwoord.ts", "lib/domain/toegang/judge-wachtwoord.ts", "lib/domain/toegang/mijn-gegevens.ts", "lib/domain/shared", "lib/storage", "lib/web/storing.ts",
    "lib/use-cases/toegang", "lib/use-cases/melding/share-melding.ts", "lib/use-cases/melding/invite-volger.ts", "lib/use-cases/melding/worsen-melding.ts", "lib/use-cases/melding/inquire-melding.ts", "components/ui",
  ],
  "wat er nu gebeurt": ["lib/i18n/klant-vervolg.ts", "lib/i18n/mededeling.ts", "lib/format"],
  "vragen en mededelingen van de demo": ["prisma/seed/demo/mededelingen.ts", "prisma/seed/formulieren"],
};
/** Below this a file has too little to say to be weighed on its own. */
const GENOEG = 3;

const ALLE = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", "app", "components", "lib", "prisma/seed"], { encoding: "utf8" }).split("\n").filter((file) => /\.tsx?$/.test(file));
const listFiles = (paden: readonly string[]): string[] => ALLE.filter((file) => paden.some((pad) => file === pad || file.startsWith(`${pad}/`)));

describe("the words for a klant are plain Dutch (B1)", () => {
  for (const [kamer, paden] of Object.entries(KAMERS)) {
    it(kamer, () => {
      for (const pad of paden) expect(listFiles([pad]), pad).not.toEqual([]);
      const perFile = listFiles(paden).map((file): [string, readonly Tekst[]] => [file, readTeksten(file)]);
      const mis = perFile.flatMap(([file, teksten]) => {
        const { zinnen, gemiddeld, leesgemak } = measureTeksten(teksten.map(({ tekst }) => tekst));
        const moeilijk = zinnen >= GENOEG && (leesgemak < MIN_LEESGEMAK || gemiddeld > MAX_GEMIDDELD) ? [`${file}: leesgemak ${leesgemak.toFixed(0)}, ${gemiddeld.toFixed(1)} woorden per zin`] : [];
        return [...moeilijk, ...teksten.flatMap(({ plek, tekst }) => judgeTekst(tekst).map((wat) => `${plek} ${wat}`))];
      });
      expect(mis).toEqual([]);
      const alles = measureTeksten(perFile.flatMap(([, teksten]) => teksten.map(({ tekst }) => tekst)));
      expect(alles.zinnen, "sentences that were found").toBeGreaterThan(15);
      expect(alles.leesgemak).toBeGreaterThanOrEqual(MIN_LEESGEMAK);
    });
  }

  it("the manual", () => {
    const teksten = readHandleiding("docs/handleiding/klant.md");
    expect(teksten.flatMap(({ plek, tekst }) => judgeTekst(tekst).map((wat) => `${plek} ${wat}`))).toEqual([]);
    const { zinnen, gemiddeld, leesgemak } = measureTeksten(teksten.map(({ tekst }) => tekst));
    expect(zinnen).toBeGreaterThan(50);
    expect(gemiddeld).toBeLessThanOrEqual(MAX_GEMIDDELD);
    expect(leesgemak).toBeGreaterThanOrEqual(MIN_LEESGEMAK);
  });

  it("names of steps, statuses and doors", () => {
    const woorden = [...Object.values(MELDING_STATUS_KLANT), ...Object.values(ANNULEER_REDEN_KLANT), ...VOORTGANG_STAPPEN, ...KWIS_TEGELS.flatMap(({ kop, uitleg }) => [kop, uitleg])];
    expect(woorden.flatMap(judgeTekst)).toEqual([]);
  });
});

describe("the judge itself", () => {
  it.each([
    ["Uw melding wordt door een medewerker bekeken.", "lijdend"], ["Indien u dit wenst, kunt u een verzoek indienen.", "liever “als”"],
    [`U kunt ${"heel ".repeat(24)}lang wachten.`, "woorden in één zin"], ["Kies een locatie.", "liever “plek”"],
  ])("refuses %s", (tekst, reden) => expect(judgeTekst(tekst).join()).toContain(reden));

  it("lets plain words pass, and finds office language hard to read", () => {
    expect(judgeTekst("Wij kijken ernaar. U hoort morgen van ons.")).toEqual([]);
    expect(measureTeksten(["Wij kijken er vandaag naar. U hoort morgen van ons."]).leesgemak).toBeGreaterThan(90);
    expect(measureTeksten(["De afhandelingsprocedure aangaande facilitaire verantwoordelijkheden vereist autorisatie."]).leesgemak).toBeLessThan(0);
  });
});
