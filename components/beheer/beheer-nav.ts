import type { ViewGroep } from "@/components/layout/views-list";

const GROEPEN = [
  { kop: "Begin", views: [["/beheer", "Overzicht"], ["/beheer/importeren", "Importeren"]] },
  { kop: "Mensen", views: [["/beheer/mensen", "Mensen en rollen"], ["/beheer/afdelingen", "Afdelingen"], ["/beheer/teams", "Teams"], ["/beheer/leveranciers", "Leveranciers"], ["/beheer/rechten", "Wie mag wat"]] },
  { kop: "Diensten", views: [["/beheer/locaties", "Locaties"], ["/beheer/producten", "Producten"], ["/beheer/routering", "Routering"], ["/beheer/kalenders", "Kalenders"], ["/beheer/normen", "Normen"]] },
  { kop: "Systeem", views: [["/beheer/organisatie", "Organisatie"], ["/beheer/gezondheid", "Gezondheid"]] },
] as const;

/** The screens of beheer, with the one that is open marked. */
export const beheerGroepen = (pathname: string): ViewGroep[] =>
  GROEPEN.map(({ kop, views }) => ({
    kop, views: views.map(([href, label]) => ({ href, label, nu: href === "/beheer" ? pathname === href : pathname === href || pathname.startsWith(`${href}/`) })),
  }));
