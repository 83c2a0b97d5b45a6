const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"], [/\bOPR\//, "Opera"], [/SamsungBrowser\//, "Samsung Internet"], [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"], [/Safari\//, "Safari"],
];
const SYSTEMEN: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"], [/iPad/, "iPad"], [/Android/, "Android"], [/Windows/, "Windows"], [/CrOS/, "ChromeOS"], [/Mac OS X|Macintosh/, "Mac"], [/Linux/, "Linux"],
];

const find = (lijst: readonly (readonly [RegExp, string])[], tekst: string) => lijst.find(([patroon]) => patroon.test(tekst))?.[1];

/** What a person recognises a signed-in device by, such as "Chrome op Windows". */
export function describeApparaat(userAgent: string): string {
  const browser = find(BROWSERS, userAgent.slice(0, 500)) ?? "Onbekende browser";
  const systeem = find(SYSTEMEN, userAgent.slice(0, 500));
  return systeem ? `${browser} op ${systeem}` : browser;
}
