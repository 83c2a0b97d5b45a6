import { describe, expect, it } from "vitest";
import { selectWoorden } from "@/lib/domain/kwis/select-woorden";

describe("selectWoorden", () => {
  it.each([
    ["Er is een lekage bij het plafond", ["lekkage", "plafond"], ["lekage", "plafond"]],
    ["Graag twee sleutels", ["sleutel"], ["sleutels"]],
    ["Het lekt", ["lekt", "het lekt"], ["het lekt"]],
    ["Iets anders", ["beamer", "wc"], []],
    ["De deur was open en de lamp is uit", ["was", "uit", "lamp", "deur was open"], ["lamp", "deur was open"]],
    ["Hoe werkt de printer?", ["hoe", "printer", "de"], ["hoe", "printer"]],
    ["a (b) [c] .*", [".*", "(b)"], ["(b)"]],
  ])("%s", (tekst, herkend, verwacht) => {
    expect(selectWoorden(tekst, herkend)).toEqual(verwacht);
  });
});
