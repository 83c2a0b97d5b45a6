/** What Next writes down of its routes when it builds; only what is read here. */
export type RouteLijst = { readonly staticRoutes: readonly { page: string }[]; readonly dynamicRoutes: readonly { page: string; regex: string }[] };

/**
 * Names the route that answers a path, as it stands in the folder names: "/meldingen/[nummer]". Numbers, ids and
 * secrets in the path never become a name, and what is no route at all is one name together, so that nobody can
 * make the list grow by asking.
 */
export function createRoutePatroon({ staticRoutes, dynamicRoutes }: RouteLijst): (pad: string) => string {
  const vast = new Set(staticRoutes.map(({ page }) => page));
  const patronen = dynamicRoutes.map(({ page, regex }) => ({ page, test: new RegExp(regex) }));
  return (adres) => {
    const zonderVraag = adres.split(/[?#]/, 1)[0] ?? "/";
    const pad = zonderVraag.length > 1 && zonderVraag.endsWith("/") ? zonderVraag.slice(0, -1) : zonderVraag;
    if (vast.has(pad)) return pad;
    if (pad.startsWith("/_next/")) return "/_next";
    return patronen.find(({ test }) => test.test(pad))?.page ?? "overig";
  };
}
