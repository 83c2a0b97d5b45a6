import type { Rol } from "@/lib/domain/authz/rollen";

const BALIE = ["frontoffice", "coordinator", "klachtbehandelaar"] as const;
const KENNIS = [...BALIE, "productbeheerder", "beheerder"] as const;
const STAF = [...BALIE, "backoffice"] as const;

/** Who may open an address: some roles, everybody who is signed in, everybody, or who holds the link. */
export type Wie = readonly Rol[] | "aangemeld" | "openbaar" | "link" | "niemand";
export type PageRule = {
  readonly wie: Wie;
  /** The address to try, where the folder has holes: {opdracht}, {melding} and {…} are filled in by the test. */
  readonly pad?: string;
  /** What answers to somebody who may not: a page says 404; data says so with 401 or 403, or gives an empty list. */
  readonly anders?: "data" | "leeg";
  /** What it answers to who is signed in already, where that is not 200. */
  readonly binnen?: 307;
  /** What it answers to who may open it, where that is not 200: it only sends on. */
  readonly antwoordt?: 303 | 307;
  /** Only takes, gives nothing: tried with POST from a foreign page. */
  readonly neemt?: true;
};

const beheer: PageRule = { wie: ["beheerder"] };
const ding = (soort: string): PageRule => ({ wie: ["beheerder"], pad: `/beheer/${soort}/{${soort}}` });
const zoek = (wie: Wie, pad: string): PageRule => ({ wie, pad, anders: "data" });

/** Every page.tsx and route.ts under app/, by its file. One that is not in here fails the build. */
export const PAGE_TABLE: Readonly<Record<string, PageRule>> = {
  "(portaal)/page.tsx": { wie: "aangemeld" },
  "(publiek)/inbed/zoeken/page.tsx": { wie: "openbaar" },
  "(portaal)/zoeken/page.tsx": { wie: "aangemeld", pad: "/zoeken?tekst=lamp" },
  "(portaal)/diensten/page.tsx": { wie: "aangemeld", pad: "/diensten?deur=W" },
  "(portaal)/diensten/[code]/page.tsx": { wie: "aangemeld", pad: "/diensten/GO-03" },
  "(portaal)/meldingen/page.tsx": { wie: "aangemeld" },
  "(portaal)/meldingen/nieuw/page.tsx": { wie: "aangemeld" },
  "(portaal)/meldingen/nieuw/betreft/route.ts": zoek("aangemeld", "/meldingen/nieuw/betreft?zoek=te"),
  "(portaal)/meldingen/nieuw/dubbelen/route.ts": { wie: "aangemeld", pad: "/meldingen/nieuw/dubbelen", neemt: true },
  "(portaal)/meldingen/nieuw/dubbelen/[id]/route.ts": { wie: "niemand", pad: "/meldingen/nieuw/dubbelen/00000000-0000-4000-8000-00000000abcd", anders: "data" },
  "(portaal)/meldingen/nieuw/personen/route.ts": zoek("aangemeld", "/meldingen/nieuw/personen?zoek=te"),
  "(portaal)/meldingen/nieuw/plattegrond/route.ts": zoek("aangemeld", "/meldingen/nieuw/plattegrond"),
  "(portaal)/meldingen/nieuw/plaatsen/route.ts": zoek("aangemeld", "/meldingen/nieuw/plaatsen?zoek=raad"),
  "(portaal)/meldingen/concept/route.ts": { wie: "aangemeld", neemt: true, pad: "/meldingen/concept" },
  "(portaal)/meldingen/concept/versturen/route.ts": { wie: "aangemeld", neemt: true, pad: "/meldingen/concept/versturen" },
  "(portaal)/meldingen/[nummer]/page.tsx": { wie: "aangemeld", pad: "/meldingen/{eigen}" },
  "(portaal)/meldingen/[nummer]/meegemeld/page.tsx": { wie: "aangemeld", pad: "/meldingen/{eigen}/meegemeld", antwoordt: 307 },
  "(portaal)/meldingen/[nummer]/ontvangen/page.tsx": { wie: "aangemeld", pad: "/meldingen/{eigen}/ontvangen" },
  "(portaal)/artikelen/page.tsx": { wie: "aangemeld" },
  "(portaal)/artikelen/genoeg/page.tsx": { wie: "aangemeld" },
  "(portaal)/artikelen/[code]/page.tsx": { wie: "aangemeld", pad: "/artikelen/{artikel}" },
  "(portaal)/artikelen/suggesties/route.ts": { wie: "aangemeld", neemt: true },
  "(frontoffice)/kennis/page.tsx": { wie: KENNIS },
  "(frontoffice)/kennis/nieuw/page.tsx": { wie: KENNIS },
  "(frontoffice)/kennis/zoeken/page.tsx": { wie: KENNIS },
  "(frontoffice)/kennis/[code]/page.tsx": { wie: KENNIS, pad: "/kennis/{artikel}" },
  "(frontoffice)/kennis/[code]/versies/[nummer]/page.tsx": { wie: KENNIS, pad: "/kennis/{artikel}/versies/1" },
  "(frontoffice)/kennis/voorbeeld/route.ts": { wie: KENNIS, neemt: true },
  "(portaal)/meldingen/collegas/route.ts": zoek("aangemeld", "/meldingen/collegas?zoek=karin"),
  "profiel/mail/page.tsx": { wie: "aangemeld" },
  "profiel/gegevens/page.tsx": { wie: "aangemeld" },
  "profiel/gegevens/download/route.ts": { wie: "aangemeld" },
  "profiel/gegevens/meldingen/route.ts": { wie: "aangemeld" },
  "plattegrond/[id]/route.ts": zoek("aangemeld", "/plattegrond/{verdieping}"),
  "profiel/page.tsx": { wie: "aangemeld" },
  "profiel/werkplekken/route.ts": zoek("aangemeld", "/profiel/werkplekken?zoek=raad"),
  "(frontoffice)/wachtrij/page.tsx": { wie: BALIE },
  "(frontoffice)/wachtrij/[nummer]/page.tsx": { wie: BALIE, pad: "/wachtrij/{melding}" },
  "(frontoffice)/intake/page.tsx": { wie: BALIE },
  "(frontoffice)/mededelingen/page.tsx": { wie: [...BALIE, "beheerder"] },
  "(frontoffice)/mededelingen/[id]/page.tsx": { wie: [...BALIE, "beheerder"], pad: "/mededelingen/nieuw" },
  "(frontoffice)/klanten/[id]/page.tsx": { wie: BALIE, pad: "/klanten/{mensen}" },
  "(backoffice)/werk/page.tsx": { wie: ["backoffice"] },
  "(backoffice)/werk/nieuw/page.tsx": { wie: ["backoffice"] },
  "(backoffice)/werk/[nummer]/page.tsx": { wie: ["backoffice"], pad: "/werk/{opdracht}" },
  "(management)/sturen/page.tsx": { wie: ["manager"] },
  "(management)/sturen/lijst/page.tsx": { wie: ["manager"], pad: "/sturen/lijst?lijst=open" },
  "(management)/sturen/export/route.ts": { wie: ["manager"], pad: "/sturen/export?lijst=open" },
  "(management)/sturen/vrije-ruimte/page.tsx": { wie: ["manager"] },
  "(management)/sturen/vrije-ruimte/export/route.ts": { wie: ["manager"], pad: "/sturen/vrije-ruimte/export" },
  "(beheer)/beheer/page.tsx": beheer,
  "(beheer)/beheer/afdelingen/page.tsx": beheer, "(beheer)/beheer/afdelingen/[id]/page.tsx": ding("afdelingen"),
  "(beheer)/beheer/formulieren/page.tsx": { wie: ["beheerder", "productbeheerder"] },
  "(beheer)/beheer/producten/[id]/formulier/page.tsx": { wie: ["beheerder", "productbeheerder"], pad: "/beheer/producten/{producten}/formulier" },
  "(beheer)/beheer/gezondheid/page.tsx": beheer,
  "(beheer)/beheer/importeren/page.tsx": beheer,
  "(beheer)/beheer/importeren/[soort]/[bestandId]/page.tsx": { wie: "niemand", pad: "/beheer/importeren/personen/00000000-0000-4000-8000-000000000000" },
  "(beheer)/beheer/importeren/voorbeeld/[soort]/route.ts": { wie: ["beheerder"], pad: "/beheer/importeren/voorbeeld/personen", anders: "data" },
  "(beheer)/beheer/kalenders/page.tsx": beheer, "(beheer)/beheer/kalenders/[id]/page.tsx": { wie: ["beheerder"], pad: "/beheer/kalenders/servicedesk" },
  "(beheer)/beheer/kwis/page.tsx": beheer,
  "(beheer)/beheer/leveranciers/page.tsx": beheer, "(beheer)/beheer/leveranciers/[id]/page.tsx": ding("leveranciers"),
  "(beheer)/beheer/locaties/page.tsx": beheer, "(beheer)/beheer/locaties/[id]/page.tsx": ding("locaties"),
  "(beheer)/beheer/locaties/labels/page.tsx": beheer,
  "(beheer)/beheer/locaties/labels/vel/route.ts": { wie: ["beheerder"], pad: "/beheer/locaties/labels/vel?onder={verdieping}", anders: "data" },
  "(beheer)/beheer/mensen/page.tsx": beheer, "(beheer)/beheer/mensen/[id]/page.tsx": ding("mensen"),
  "(beheer)/beheer/mandaat/page.tsx": beheer, "(beheer)/beheer/mandaat/[id]/page.tsx": { wie: ["beheerder"], pad: "/beheer/mandaat/nieuw" },
  "(beheer)/beheer/normen/page.tsx": beheer, "(beheer)/beheer/normen/[id]/page.tsx": ding("normen"),
  "(beheer)/beheer/opties/[soort]/route.ts": { wie: ["beheerder"], pad: "/beheer/opties/locaties?zoek=raad", anders: "leeg" },
  "(beheer)/beheer/organisatie/page.tsx": beheer,
  "(beheer)/beheer/producten/page.tsx": beheer, "(beheer)/beheer/producten/[id]/page.tsx": ding("producten"),
  "(beheer)/beheer/rechten/page.tsx": beheer,
  "(beheer)/beheer/routering/page.tsx": beheer, "(beheer)/beheer/routering/[id]/page.tsx": ding("routering"),
  "(beheer)/beheer/teams/page.tsx": beheer, "(beheer)/beheer/teams/[id]/page.tsx": ding("teams"),
  "(beheer)/uploads/import/route.ts": { wie: ["beheerder"], pad: "/uploads/import", neemt: true },
  "(beheer)/uploads/logo/route.ts": { wie: ["beheerder"], pad: "/uploads/logo", neemt: true },
  "uploads/route.ts": { wie: "aangemeld", neemt: true },
  "uploads/melden/route.ts": { wie: "aangemeld", neemt: true },
  "uploads/werk/route.ts": { wie: "aangemeld", neemt: true },
  "uploads/volg/route.ts": { wie: "link", neemt: true },
  "uploads/plek/route.ts": { wie: "link", neemt: true },
  "uploads/opdracht/[token]/route.ts": { wie: "link", pad: `/uploads/opdracht/${"a".repeat(43)}`, neemt: true },
  "(publiek)/inloggen/page.tsx": { wie: "openbaar", binnen: 307 },
  "(publiek)/inloggen/opnieuw/route.ts": { wie: "openbaar", neemt: true, pad: "/inloggen/opnieuw" },
  "(publiek)/inloggen/werkaccount/route.ts": { wie: "openbaar", antwoordt: 303 },
  "(publiek)/wachtwoord-vergeten/page.tsx": { wie: "openbaar" },
  "(publiek)/uitnodiging/[token]/page.tsx": { wie: "link", pad: "/uitnodiging/onbekend" },
  "(publiek)/wachtwoord/[token]/page.tsx": { wie: "link", pad: "/wachtwoord/onbekend" },
  "(publiek)/volg/[token]/page.tsx": { wie: "link", pad: `/volg/${"a".repeat(43)}` },
  "(publiek)/volg/[token]/mail/page.tsx": { wie: "link", pad: `/volg/${"a".repeat(43)}/mail` },
  "(publiek)/volg/[token]/bijlagen/[id]/route.ts": { wie: "niemand", pad: `/volg/${"a".repeat(43)}/bijlagen/{bijlage}`, anders: "data" },
  "(publiek)/q/[code]/page.tsx": { wie: "link", pad: "/q/000000000000" },
  "(publiek)/q/[code]/gemeld/page.tsx": { wie: "openbaar", pad: "/q/000000000000/gemeld" },
  "(publiek)/opdracht/[token]/page.tsx": { wie: "link", pad: `/opdracht/${"a".repeat(43)}` },
  "(publiek)/opdracht/[token]/bijlagen/[id]/route.ts": { wie: "niemand", pad: `/opdracht/${"a".repeat(43)}/bijlagen/{bijlage}`, anders: "data" },
  "bijlagen/[id]/route.ts": { wie: [...STAF, "manager"], pad: "/bijlagen/{bijlage}", anders: "data" },
  "bijlagen/[id]/klein/route.ts": { wie: [...STAF, "manager"], pad: "/bijlagen/{foto}/klein", anders: "data" },
  "api/attenties/route.ts": zoek("aangemeld", "/api/attenties"),
  "api/stroom/route.ts": { wie: "niemand", pad: "/api/stroom", anders: "data" },
  "api/wachtrij/route.ts": zoek(BALIE, "/api/wachtrij"),
  "api/wachtrij/keuzes/route.ts": zoek(BALIE, "/api/wachtrij/keuzes"),
  "api/zoek/route.ts": zoek(BALIE, "/api/zoek?zoek=lamp"),
  "api/zoek/klanten/route.ts": zoek(STAF, "/api/zoek/klanten?zoek=karin"),
  "api/zoek/klanten/[id]/route.ts": zoek(STAF, "/api/zoek/klanten/{mensen}"),
  "api/zoek/locaties/route.ts": zoek("aangemeld", "/api/zoek/locaties?zoek=raad"),
  "api/zoek/plein/route.ts": zoek("aangemeld", "/api/zoek/plein?tekst=lamp"),
  "api/zoek/producten/route.ts": zoek("aangemeld", "/api/zoek/producten?zoek=lamp"),
  "api/zoek/dubbelen/route.ts": { wie: [...BALIE], neemt: true },
  "api/zoek/voorstel/route.ts": { wie: "aangemeld", neemt: true },
  "api/auth/[...nextauth]/route.ts": { wie: "openbaar", pad: "/api/auth/csrf" },
  "api/health/live/route.ts": { wie: "openbaar" },
  "api/health/ready/route.ts": { wie: "openbaar" },
  "api/logo/route.ts": { wie: "niemand", pad: "/api/logo", anders: "data" },
  "api/v1/[[...pad]]/route.ts": { wie: "openbaar", pad: "/api/v1/openapi.json" },
  "demo/postbus/page.tsx": { wie: "openbaar" },
  "demo/postbus/[id]/page.tsx": { wie: "openbaar", pad: "/demo/postbus/{mail}" },
  "dev/components/page.tsx": { wie: "niemand" },
  "dev/components/opties/route.ts": { wie: "niemand", anders: "data" },
};
