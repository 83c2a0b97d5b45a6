import type { ViewGroep } from "@/components/layout/views-list";

const GROEPEN = [
  { kop: "Begin", views: [["/beheer", "Overzicht"], ["/beheer/importeren", "Importeren"]] },
  { kop: "Mensen", views: [["/beheer/mensen", "Mensen en rollen"], ["/beheer/afdelingen", "Afdelingen"], ["/beheer/teams", "Teams"], ["/beheer/leveranciers", "Leveranciers"], ["/beheer/rechten", "Wie mag wat"]] },
  { kop: "Diensten", views: [["/beheer/locaties", "Locaties"], ["/beheer/producten", "Producten"], ["/beheer/formulieren", "Formulieren"], ["/beheer/routering", "Routering"], ["/beheer/kalenders", "Kalenders"], ["/beheer/normen", "Normen"], ["/beheer/mandaat", "Vrije ruimte"], ["/beheer/kwis", "Leren van indelingen"]] },
  { kop: "Systeem", views: [["/beheer/organisatie", "Organisatie"], ["/beheer/gezondheid", "Gezondheid"]] },
] as const;

const FORMULIEREN = [{ kop: "Diensten", views: [["/beheer/formulieren", "Formulieren"]] }] as const;
const isFormulier = (pathname: string): boolean => /^\/beheer\/producten\/[^/]+\/formulier$/.test(pathname);

/** The screens of beheer, with the one that is open marked; a productbeheerder has only the forms. */
export const beheerGroepen = (pathname: string, alles: boolean): ViewGroep[] =>
  (alles ? GROEPEN : FORMULIEREN).map(({ kop, views }) => ({
    kop, views: views.map(([href, label]) => ({ href, label, nu: isFormulier(pathname) ? href === "/beheer/formulieren" : pathname === href || (href !== "/beheer" && pathname.startsWith(`${href}/`)) })),
  }));
