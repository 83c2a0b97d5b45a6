import { describe, expect, it } from "vitest";
import { isHeic, judgeBestand } from "@/lib/domain/bijlage/judge-bestand";

const oordeel = (naam: string, type = "", grootte = 1000) => judgeBestand({ naam, type, grootte });

describe("a file before it travels", () => {
  it.each([["lamp.JPG", "image/jpeg"], ["foto", "image/png"], ["IMG_1.heic", ""], ["lek.webp", ""], ["offerte.pdf", "application/pdf"], ["lijst.xlsx", ""], ["notitie.txt", "text/plain"]])("%s may go", (naam, type) => expect(oordeel(naam, type)).toBeNull());

  it.each([
    ["film.mov", "video/quicktime", "Maak een foto"], ["clip", "video/mp4", "Maak een foto"], ["dans.gif", "image/gif", "schermafdruk"], ["alles.zip", "application/zip", "U kunt foto's (JPG, PNG, WebP), pdf's"],
    ["virus.exe", "", "U kunt foto's"], ["zonder-soort", "", "U kunt foto's"], ["teken.svg", "image/svg+xml", "U kunt foto's"],
  ])("%s gets a sentence that says what is possible", (naam, type, zin) => expect(oordeel(naam, type)).toContain(zin));

  it("may be big when it is a photo, which becomes smaller, and not when it is a document; nothing is empty", () => {
    expect(oordeel("lamp.jpg", "image/jpeg", 40_000_000)).toBeNull();
    expect(oordeel("plan.pdf", "application/pdf", 14_000_000)).toBe("Dit bestand is 14 MB. Hoogstens 10 MB kan. Maak het kleiner, of maak een foto van het belangrijkste.");
    expect(oordeel("lamp.jpg", "image/jpeg", 0)).toContain("leeg");
  });

  it("is known as a photo of an iPhone by its name or its kind", () => {
    expect([isHeic({ naam: "IMG.HEIC", type: "" }), isHeic({ naam: "x", type: "image/heif" }), isHeic({ naam: "x.jpg", type: "image/jpeg" })]).toEqual([true, true, false]);
  });
});
