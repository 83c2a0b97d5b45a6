import { RadioTiles } from "@/components/ui/radio-tiles";
import type { ProductTegel } from "./meld-state";

type Props = { producten: readonly ProductTegel[]; gekozen: string; onKies: (code: string) => void; woorden: readonly string[] };

/** "Wij lazen: ‘lekt’ en ‘plafond’." */
export function Woorden({ woorden }: { woorden: readonly string[] }) {
  if (woorden.length === 0) return null;
  const geciteerd = woorden.map((woord) => `‘${woord}’`);
  return <>Wij lazen: {geciteerd.length > 1 ? `${geciteerd.slice(0, -1).join(", ")} en ${geciteerd.at(-1)}` : geciteerd[0]}.</>;
}

/** What it is about: proposed from the text with the words that counted, decided by the klant. */
export function ProductTegels({ producten, gekozen, onKies, woorden }: Props) {
  const tegels = [...producten.map(({ code, naam, groep }) => ({ waarde: code, label: naam, uitleg: groep })), { waarde: "", label: "Weet ik niet", uitleg: "Wij zoeken het voor u uit" }];
  return (
    <RadioTiles
      naam="productCode" label="Gaat het hierover?" hint={woorden.length > 0 ? <Woorden woorden={woorden} /> : undefined}
      tegels={tegels} gekozen={gekozen} onChange={(event) => onKies(event.target.value)}
    />
  );
}
