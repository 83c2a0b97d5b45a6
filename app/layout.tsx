import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { readThema, THEMA_COOKIE } from "@/components/layout/thema";
import { DONKER, LICHT } from "@/tailwind.config";
import "./globals.css";

const atkinson = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-atkinson",
});

export const metadata: Metadata = {
  title: { default: "Serviceplein", template: "%s – Serviceplein" },
  icons: { icon: "/icoon.svg" },
  robots: { index: false, follow: false },
  // Phone numbers, rooms and melding numbers look alike; a browser must not guess which is which.
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: LICHT.surface },
    { media: "(prefers-color-scheme: dark)", color: DONKER.surface },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const thema = readThema((await cookies()).get(THEMA_COOKIE)?.value);
  return (
    <html lang="nl" data-theme={thema} className={atkinson.variable} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
