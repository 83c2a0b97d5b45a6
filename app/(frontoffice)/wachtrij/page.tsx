import type { Metadata } from "next";

export const metadata: Metadata = { title: "Wachtrij" };

/** The list itself stands in the layout; here no melding is open. */
export default function WachtrijPage() {
  return null;
}
