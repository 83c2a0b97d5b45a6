export const IMPORT_NAMEN = { afdelingen: "Afdelingen", locaties: "Locaties", personen: "Mensen" } as const;
