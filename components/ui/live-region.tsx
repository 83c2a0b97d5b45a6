/** A place whose changing text is read aloud; render it always, change only its words. */
export function LiveRegion({ tekst, zichtbaar = false }: { tekst: string; zichtbaar?: boolean }) {
  return <p role="status" aria-live="polite" className={zichtbaar ? undefined : "sr-only"}>{tekst}</p>;
}
