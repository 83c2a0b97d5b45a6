import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

/** Every colour of the product, light. The only place where a colour is written down. */
export const LICHT = {
  paper: "#FAF8F4", surface: "#FFFFFF", sunken: "#F3F0EA",
  line: "#E3DDD3", "line-strong": "#CFC7BA", "rand-veld": "#8C8375",
  ink: "#1B2830", "ink-2": "#4D5B64", "ink-3": "#5A666E",
  petrol: "#0C5A62", "petrol-strong": "#07444B", "petrol-soft": "#DCEDED", "on-petrol": "#FFFFFF",
  koper: "#A9471F", "koper-strong": "#8A3716", "koper-soft": "#FAE6DB", "on-koper": "#FFFFFF",
  groen: "#2B6E48", "groen-soft": "#DEF0E5",
  k: "#9B2252", "k-soft": "#FAE3EC", w: "#5243AA", "w-soft": "#E9E6FA",
  i: "#1B62A0", "i-soft": "#E0EEF9", s: "#8A5200", "s-soft": "#FBEBCB",
  scherm: "#1B283073",
} as const;

export type KleurNaam = keyof typeof LICHT;
export type Kleuren = Readonly<Record<KleurNaam, string>>;

export const DONKER: Kleuren = {
  paper: "#11181D", surface: "#182228", sunken: "#0D1317",
  line: "#2A363E", "line-strong": "#3C4A53", "rand-veld": "#6F7F89",
  ink: "#EDF1F2", "ink-2": "#B4C0C6", "ink-3": "#8E9BA3",
  petrol: "#66C2C6", "petrol-strong": "#8BD6D8", "petrol-soft": "#12373B", "on-petrol": "#06292C",
  koper: "#F0946A", "koper-strong": "#F7B193", "koper-soft": "#3B2218", "on-koper": "#2B1007",
  groen: "#79C79A", "groen-soft": "#15301F",
  k: "#F08DB3", "k-soft": "#3A1A28", w: "#B3A8F5", "w-soft": "#272145",
  i: "#84BDF0", "i-soft": "#14293D", s: "#EDB45C", "s-soft": "#362708",
  scherm: "#060A0CB3",
};

/** For people who ask their system for more contrast: hairlines become lines, grey text becomes ink. */
export const LICHT_CONTRAST = { line: "#8C8375", "line-strong": "#5A666E", "rand-veld": "#1B2830", "ink-2": "#1B2830", "ink-3": "#2E3B43", petrol: "#07444B" } as const;
export const DONKER_CONTRAST = { line: "#6F7F89", "line-strong": "#B4C0C6", "rand-veld": "#EDF1F2", "ink-2": "#EDF1F2", "ink-3": "#D5DDE0", petrol: "#8BD6D8" } as const;

const asVariables = (kleuren: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(kleuren).map(([naam, waarde]) => [`--${naam}`, waarde]));

const colors = Object.fromEntries((Object.keys(LICHT) as KleurNaam[]).map((naam) => [naam, `var(--${naam})`]));

// Sizes follow --tekst, which a shell sets (desk 14 px, phone 16, klant 17), so the same
// class reads right in every persona. Nothing gets smaller than 12 px.
const size = (factor: number, lineHeight: string): [string, { lineHeight: string }] =>
  [`max(0.75rem, calc(var(--tekst) * ${factor}))`, { lineHeight }];

export default {
  content: [],
  darkMode: "selector",
  theme: {
    colors: { transparent: "transparent", current: "currentColor", inherit: "inherit", ...colors },
    fontFamily: { sans: ["var(--font-atkinson)", "system-ui", "sans-serif"] },
    fontSize: {
      xs: size(0.86, "1.4"), sm: size(0.92, "1.45"), base: size(1, "1.5"), lg: size(1.14, "1.4"),
      xl: size(1.3, "1.3"), "2xl": size(1.5, "1.25"), "3xl": size(1.86, "1.2"), "4xl": size(2.235, "1.15"),
    },
    fontWeight: { normal: "400", medium: "550", semibold: "600", bold: "650" },
    borderRadius: { none: "0", xs: "4px", sm: "6px", md: "8px", DEFAULT: "10px", lg: "14px", xl: "16px", full: "9999px" },
    boxShadow: { none: "none", zweef: "0 1px 2px #0000000f, 0 12px 32px -8px #0000002e" },
    extend: {
      maxWidth: { pagina: "70rem", tekst: "42rem", breed: "80rem" },
      minHeight: { raak: "2.75rem" },
      transitionDuration: { DEFAULT: "120ms" },
    },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ":root": { colorScheme: "light", "--tekst": "0.875rem", ...asVariables(LICHT) },
        "@media (prefers-contrast: more)": { ":root": asVariables(LICHT_CONTRAST) },
        "@media (prefers-color-scheme: dark)": {
          ":root:not([data-theme=licht])": { colorScheme: "dark", ...asVariables(DONKER) },
        },
        ":root[data-theme=donker]": { colorScheme: "dark", ...asVariables(DONKER) },
        "@media (prefers-contrast: more) and (prefers-color-scheme: dark)": {
          ":root:not([data-theme=licht])": asVariables(DONKER_CONTRAST),
        },
      });
      addBase({
        "@media (prefers-contrast: more)": { ":root[data-theme=donker]": asVariables(DONKER_CONTRAST) },
        "[data-maat=klant]": { "--tekst": "1.0625rem" },
        "[data-maat=telefoon]": { "--tekst": "1rem" },
        "[data-maat=balie]": { "--tekst": "0.875rem" },
        "@media (max-width: 40rem)": { "[data-maat=balie]": { "--tekst": "1rem" } },
      });
    }),
  ],
} satisfies Config;
