import { describe, expect, test } from "vitest";
import { DONKER, DONKER_CONTRAST, LICHT, LICHT_CONTRAST, type KleurNaam, type Kleuren } from "@/tailwind.config";

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const PAPIER: readonly KleurNaam[] = ["paper", "surface", "sunken"];
const ZACHT: readonly KleurNaam[] = ["petrol-soft", "koper-soft", "groen-soft", "k-soft", "w-soft", "i-soft", "s-soft"];
const pairs = (voor: readonly KleurNaam[], achter: readonly KleurNaam[]) =>
  voor.flatMap((tekst) => achter.map((grond): [KleurNaam, KleurNaam] => [tekst, grond]));

const TEKST: readonly [KleurNaam, KleurNaam][] = [
  ...pairs(["ink", "ink-2", "ink-3", "petrol", "petrol-strong", "koper", "groen", "k", "w", "i", "s"], PAPIER),
  ...pairs(["ink", "ink-2"], ZACHT),
  ["petrol-strong", "petrol-soft"], ["petrol", "petrol-soft"], ["koper", "koper-soft"], ["koper", "petrol-soft"], ["groen", "groen-soft"],
  ["k", "k-soft"], ["w", "w-soft"], ["i", "i-soft"], ["s", "s-soft"],
  ["on-petrol", "petrol"], ["on-petrol", "petrol-strong"], ["on-koper", "koper"], ["on-koper", "koper-strong"], ["paper", "ink"],
];
const DELEN: readonly [KleurNaam, KleurNaam][] = [
  ...pairs(["rand-veld", "petrol", "koper"], PAPIER),
  ["petrol", "line"], ["koper", "line"], ["petrol", "petrol-soft"],
];

const SETS: Readonly<Record<string, Kleuren>> = {
  licht: LICHT,
  donker: DONKER,
  "licht, meer contrast": { ...LICHT, ...LICHT_CONTRAST },
  "donker, meer contrast": { ...DONKER, ...DONKER_CONTRAST },
};

describe.each(Object.entries(SETS))("kleuren %s", (naam, kleuren) => {
  test.each(TEKST)("tekst %s op %s leest goed", (voor, achter) => {
    expect(contrast(kleuren[voor], kleuren[achter])).toBeGreaterThanOrEqual(4.5);
  });
  // With more contrast asked for, the track of a bar is darker and carries a border of its own.
  const delen = naam.includes("contrast") ? DELEN.filter(([, achter]) => achter !== "line") : DELEN;
  test.each(delen)("onderdeel %s op %s is te zien", (voor, achter) => {
    expect(contrast(kleuren[voor], kleuren[achter])).toBeGreaterThanOrEqual(3);
  });
});

test("de maat klopt: zwart op wit is 21", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
});
