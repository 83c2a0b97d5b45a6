import { describe, expect, it } from "vitest";
import { judgeWachtwoord } from "@/lib/domain/toegang/judge-wachtwoord";

const eigen = ["Fatima Bouzid", "fatima.bouzid@demo.example", "Stadskantoor Waterstede"];

describe("judgeWachtwoord", () => {
  it.each(["", "kort", "elf tekens!", "Aa1!Aa1!"])("refuses %j as too short", (wachtwoord) => {
    expect(judgeWachtwoord(wachtwoord, eigen)).toMatch(/langer wachtwoord/);
  });
  it.each([
    "Welkom2026!!", "W@chtw00rd123", "wachtwoord1234", "Password12345", "qwertyuiop123", "1234567890123456", "2026-11-22-2026", "welkomwelkomwelkom",
    "Serviceplein2026", "welkom-waterstede", "FatimaBouzid1985", "Zomer2026Winter2027", "letmeinletmein", "abcdefghijkl123",
  ])("refuses the guessable %s", (wachtwoord) => {
    expect(judgeWachtwoord(wachtwoord, eigen)).toMatch(/makkelijk te raden/);
  });
  it.each(["aaaaaaaaaaaa", "121212121212", "xyxyxyxyxyxyxyxy"])("refuses the repetition %s", (wachtwoord) => {
    expect(judgeWachtwoord(wachtwoord, eigen)).toMatch(/herhaalt/);
  });
  it.each(["paarse giraf eet sla", "zeven kromme bananen", "kT9#vQ2!mZx7Lp", "правильная лошадь", "🐘🦒🐧🦉🐝🐬🦊🐻🐼🐨🐯🦁", "drie zeehonden op een dak"])("accepts %s without asking for capitals or figures", (wachtwoord) => {
    expect(judgeWachtwoord(wachtwoord, eigen)).toBeNull();
  });
});
