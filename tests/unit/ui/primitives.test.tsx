import { renderToStaticMarkup as render } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { KwisChip } from "@/components/melding/kwis-chip";
import { PrioriteitBars } from "@/components/melding/prioriteit-bars";
import { MeldingStatusLabel } from "@/components/melding/status-label";
import { UiterlijkBar } from "@/components/melding/uiterlijk-bar";
import { readThema } from "@/components/layout/thema";
import { initials } from "@/components/ui/avatar";
import { linePath, roundTop } from "@/components/ui/chart-scale";
import { LineChart } from "@/components/ui/line-chart";
import { TextInput } from "@/components/ui/text-input";
import { countSentence } from "@/components/ui/use-opties";
import { redenOf } from "@/components/ui/veld-reden";

describe("veld", () => {
  test("hint en fout horen bij het invoerveld", () => {
    const html = render(<TextInput naam="tel" label="Telefoon" hint="Tien cijfers." fout="Vul een nummer in" />);
    expect(html).toContain('for="tel"');
    expect(html).toContain('aria-describedby="tel-hint tel-fout"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="tel-fout"');
  });
  test("verplicht is gewoon, niet verplicht wordt gezegd", () => {
    expect(render(<TextInput naam="a" label="Naam" />)).not.toContain("verplicht");
    expect(render(<TextInput naam="a" label="Naam" optioneel />)).toContain("(niet verplicht)");
    expect(render(<TextInput naam="a" label="Naam" />)).not.toContain("aria-describedby");
  });
  test("de reden van een veld", () => {
    expect(redenOf([{ veld: "a", reden: "x" }], "a")).toBe("x");
    expect(redenOf([], "a")).toBeUndefined();
  });
});

describe("nooit kleur alleen", () => {
  test("kwis heeft altijd een woord", () => expect(render(<KwisChip kwis="S" />)).toContain("Storing"));
  test("prioriteit heeft altijd een woord, en niets waar geen prioriteit is", () => {
    expect(render(<PrioriteitBars prioriteit={1} />)).toContain("Prioriteit 1, spoed");
    expect(render(<PrioriteitBars prioriteit={null} />)).toBe("");
    expect(render(<PrioriteitBars prioriteit={4} />).match(/fill-ink-3/g)).toHaveLength(1);
  });
  test("te laat staat er in letters", () => {
    const html = render(<UiterlijkBar van="2026-11-23T08:00:00Z" uiterlijk="2026-11-23T09:00:00Z" now="2026-11-23T09:30:00Z" />);
    expect(html).toContain("30 min te laat");
    expect(html).toContain("text-koper");
  });
  test("klant en servicedesk lezen een ander woord", () => {
    expect(render(<MeldingStatusLabel status="uitgezet" />)).toContain("Uitgezet");
    expect(render(<MeldingStatusLabel status="uitgezet" voor="klant" />)).toContain("Wij zijn ermee bezig");
  });
});

describe("grafiek", () => {
  test.each([[0, 4], [3, 4], [7, 8], [9, 12], [98, 100], [143, 160], [410, 480]])("boven %d ligt %d", (grootste, top) => expect(roundTop(grootste)).toBe(top));
  test("een ontbrekende waarde breekt de lijn", () => {
    expect(linePath([1, null, 1], { links: 0, boven: 0, breed: 10, hoog: 10, top: 1 })).toBe("M0.0 0.0M10.0 0.0");
  });
  test("elke waarde staat ook in een tabel", () => {
    const html = render(<LineChart titel="Per week" labels={["wk 1", "wk 2"]} lijnen={[{ naam: "nieuw", waarden: [12, null] }]} />);
    expect(html).toContain("<td>12</td>");
    expect(html).toContain("<td>geen gegevens</td>");
  });
});

test("voorletters", () => {
  expect(initials("Karin de Vries")).toBe("KV");
  expect(initials("Sanne")).toBe("S");
  expect(initials("")).toBe("");
});

test("een onbekend thema volgt het apparaat", () => {
  expect(readThema("donker")).toBe("donker");
  expect(readThema("paars")).toBe("systeem");
  expect(readThema(undefined)).toBe("systeem");
});

test("het aantal mogelijkheden wordt gezegd", () => {
  expect(countSentence(0)).toBe("Niets gevonden.");
  expect(countSentence(1)).toMatch(/^1 mogelijkheid\./);
  expect(countSentence(4)).toMatch(/^4 mogelijkheden\./);
});
