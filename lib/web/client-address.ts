/**
 * The address that a request came from. Every proxy adds who it heard from at the end of X-Forwarded-For, so with
 * `proxies` of ours in front the one that counts stands that many places before the socket; what stands further
 * to the left is only what the sender claims. Without a proxy the socket alone is believed.
 */
export function clientAddress(forwardedFor: string | undefined, socketAddress: string | undefined, proxies: number): string {
  const claimed = forwardedFor?.split(",").map((part) => part.trim()).filter(Boolean) ?? [];
  const hops = [...claimed, socketAddress ?? ""];
  return hops[Math.max(0, hops.length - 1 - proxies)] ?? "";
}
