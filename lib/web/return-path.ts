/** A path of our own to return to, or null. Whatever a browser could read as another site is refused. */
export function readReturnPath(naar: unknown): string | null {
  if (typeof naar !== "string" || naar.length > 2000 || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(naar)) return null;
  const url = URL.parse(naar, "http://eigen.invalid");
  if (url?.origin !== "http://eigen.invalid") return null;
  const path = `${url.pathname}${url.search}`;
  // Dots may fold into a second slash ("/.//elders"), which a browser reads as another host.
  return path.startsWith("//") || url.pathname === "/inloggen" ? null : path;
}

/** The login page that returns here afterwards. */
export function loginPath(naar: unknown): string {
  const path = readReturnPath(naar);
  return path && path !== "/" ? `/inloggen?naar=${encodeURIComponent(path)}` : "/inloggen";
}
