import { Heart } from "lucide-react";
import { KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";

const VORM = {
  K: "size-5.5 rounded-full bg-k-soft text-k",
  W: "size-5.5 rounded-xs bg-w-soft text-w",
  I: "size-5.5 vorm-tab bg-i-soft text-i",
  S: "-m-[3px] size-7 vorm-ruit bg-s-soft text-s",
  compliment: "size-5.5 rounded-full bg-groen-soft text-groen",
} as const satisfies Record<Kwis, string>;

const LETTER = "inline-flex shrink-0 items-center justify-center text-[0.78125rem] leading-none font-bold";
const letterOf = (kwis: Kwis) => (kwis === "compliment" ? <Heart aria-hidden className="size-3.5 fill-current" /> : kwis);

/** Letter and shape alone, in one element for lists of many; the word is its name. */
export function KwisTeken({ kwis }: { kwis: Kwis }) {
  return <span role="img" aria-label={KWIS_NAMEN[kwis]} title={KWIS_NAMEN[kwis]} className={`${LETTER} ${VORM[kwis]}`}>{letterOf(kwis)}</span>;
}

/** Letter, shape and word; the word is always there, in lists for screen readers and on hover only. */
export function KwisChip({ kwis, metWoord = false }: { kwis: Kwis; metWoord?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap" title={metWoord ? undefined : KWIS_NAMEN[kwis]}>
      <span aria-hidden className={`${LETTER} ${VORM[kwis]}`}>{letterOf(kwis)}</span>
      <span className={metWoord ? undefined : "sr-only"}>{KWIS_NAMEN[kwis]}</span>
    </span>
  );
}
