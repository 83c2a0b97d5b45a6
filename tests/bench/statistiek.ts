/** The value below which this part of the measurements lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far the rounds lie apart, as part of their median; above 0.5 nothing can be concluded. */
export const spread = (values: readonly number[]): number => (Math.max(...values) - Math.min(...values)) / median(values);

export type Verdict = "haalt" | "mist" | "onbeslist";

/** Whether the median of the rounds is within the budget; too much spread decides nothing unless every round agrees. */
export function judge(ratios: readonly number[], budget: number): Verdict {
  if (ratios.every((ratio) => ratio <= budget)) return "haalt";
  if (ratios.every((ratio) => ratio > budget)) return "mist";
  if (spread(ratios) > 0.5) return "onbeslist";
  return median(ratios) <= budget ? "haalt" : "mist";
}
