import { expect, test } from "vitest";
import { formatDuur } from "@/lib/format/format-duur";
import { formatAantal, formatBytes, formatDecimaal, formatEuro, formatGetal, formatProcent, formatTelwoord } from "@/lib/format/format-getal";

const plain = (tekst: string) => tekst.replaceAll("\u00a0", " ");

test("getallen op zijn Nederlands", () => {
  expect(formatGetal(12345)).toBe("12.345");
  expect(formatDecimaal(7.44)).toBe("7,4");
  expect(plain(formatProcent(0.914))).toBe("91 %");
  expect(formatProcent(null)).toBe("–");
  expect(formatProcent(0 / 0)).toBe("–");
  expect(plain(formatEuro(180))).toBe("€ 180");
  expect(plain(formatEuro(1234.5))).toBe("€ 1.234,50");
  expect(formatAantal(501)).toBe("500+");
  expect(formatAantal(500)).toBe("500");
  expect(formatTelwoord(1, { een: "melding", meer: "meldingen" })).toBe("1 melding");
  expect(formatTelwoord(0, { een: "melding", meer: "meldingen" })).toBe("0 meldingen");
  expect(plain(formatBytes(1_234_567))).toBe("1,2 MB");
  expect(plain(formatBytes(10))).toBe("1 kB");
});

test.each([[0, "0 min"], [45, "45 min"], [59.6, "1 u"], [60, "1 u"], [125, "2 u 05"], [2879, "47 u 59"], [2880, "2 dagen"]])("%d minuten is %s", (minuten, tekst) => {
  expect(formatDuur(minuten)).toBe(tekst);
});
