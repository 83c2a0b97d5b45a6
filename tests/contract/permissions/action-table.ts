/** How a server action knows who calls: a signed-in person, the holder of a link, or nobody in particular. */
export type Guard = "requireActionContext" | "requireVolgContext" | "isOwnOrigin";

/** Every action by file under app/ and name. Whoever can reach the server can call each of these. */
export const ACTION_TABLE: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  "(backoffice)/werk/actions.ts": { opdrachtAction: "requireActionContext", finishAction: "requireActionContext", notitieAction: "requireActionContext" },
  "(frontoffice)/wachtrij/[nummer]/actions.ts": { meldingAction: "requireActionContext", opdrachtAction: "requireActionContext", berichtAction: "requireActionContext", notitieAction: "requireActionContext" },
  "(frontoffice)/intake/actions.ts": { intakeAction: "requireActionContext" },
  "(frontoffice)/mededelingen/actions.ts": { saveMededelingAction: "requireActionContext", endMededelingAction: "requireActionContext" },
  "(portaal)/meldingen/nieuw/actions.ts": { meldAction: "requireActionContext" },
  "(portaal)/meldingen/[nummer]/actions.ts": { volgAction: "requireActionContext" },
  "profiel/actions.ts": { profielAction: "requireActionContext", wachtwoordAction: "requireActionContext", stopSessieAction: "requireActionContext", stopAndereSessiesAction: "requireActionContext" },
  "(publiek)/inloggen/actions.ts": { inlogAction: "isOwnOrigin", demoInlogAction: "isOwnOrigin" },
  "(publiek)/inloggen/uitlog-action.ts": { uitlogAction: "isOwnOrigin" },
  "(publiek)/uitnodiging/[token]/actions.ts": { uitnodigingAction: "isOwnOrigin" },
  "(publiek)/wachtwoord/[token]/actions.ts": { nieuwWachtwoordAction: "isOwnOrigin" },
  "(publiek)/wachtwoord-vergeten/actions.ts": { herstelAction: "isOwnOrigin" },
  "(publiek)/volg/[token]/actions.ts": { volgTokenAction: "requireVolgContext" },
  "(publiek)/opdracht/[token]/actions.ts": { leverancierAction: "isOwnOrigin" },
  "(beheer)/beheer/actions.ts": { setActiefAction: "requireActionContext", controleAction: "requireActionContext" },
  "(beheer)/beheer/afdelingen/actions.ts": { saveAfdelingAction: "requireActionContext" },
  "(beheer)/beheer/gezondheid/actions.ts": { retryMailAction: "requireActionContext", retryJobAction: "requireActionContext" },
  "(beheer)/beheer/importeren/actions.ts": { applyImportAction: "requireActionContext" },
  "(beheer)/beheer/kalenders/actions.ts": { saveKalenderAction: "requireActionContext", addUitzonderingAction: "requireActionContext", removeUitzonderingAction: "requireActionContext" },
  "(beheer)/beheer/leveranciers/actions.ts": { saveLeverancierAction: "requireActionContext" },
  "(beheer)/beheer/locaties/actions.ts": { saveLocatieAction: "requireActionContext", renewPlekCodeAction: "requireActionContext" },
  "(beheer)/beheer/mensen/actions.ts": { savePersoonAction: "requireActionContext", invitePersoonAction: "requireActionContext", inviteIedereenAction: "requireActionContext", unlinkWerkaccountAction: "requireActionContext" },
  "(beheer)/beheer/normen/actions.ts": { saveNormAction: "requireActionContext", removeNormAction: "requireActionContext", uiterlijkProefAction: "requireActionContext" },
  "(beheer)/beheer/organisatie/actions.ts": { saveOrganisatieAction: "requireActionContext", removeLogoAction: "requireActionContext" },
  "(beheer)/beheer/producten/actions.ts": { saveProductAction: "requireActionContext" },
  "(beheer)/beheer/routering/actions.ts": { saveRouteringsregelAction: "requireActionContext" },
  "(beheer)/beheer/routering/proef-action.ts": { routeProefAction: "requireActionContext" },
  "(beheer)/beheer/teams/actions.ts": { saveTeamAction: "requireActionContext" },
};

/** Commands that check no right of an actor, and why that is right. Every other command must. */
export const WITHOUT_RIGHT: Readonly<Record<string, string>> = {
  "attenties/read-attenties.ts readAttenties": "only the own bell",
  "bijlage/count-upload.ts countUpload": "counts for the caller, changes nothing of anybody",
  "toegang/sign-in.ts signIn": "the way in, for everybody", "toegang/sign-in-demo.ts signInDemo": "the way in of the demo", "toegang/sign-out.ts signOut": "the way out",
  "toegang/sign-in-werkaccount.ts signInWerkaccount": "the way in with the account of the organisation", "toegang/werkaccount-rem.ts mayTryWerkaccount": "reads the limit of signing in", "toegang/werkaccount-rem.ts countWerkaccountFout": "part of signing in",
  "toegang/start-aanmelding.ts startAanmelding": "part of signing in", "toegang/accept-bewijs.ts acceptBewijs": "the link is the right", "toegang/request-herstel.ts requestHerstel": "for who cannot get in",
  "toegang/create-eerste-beheerder.ts createEersteBeheerder": "from the command line only", "toegang/create-api-sleutel.ts createApiSleutel": "from the command line only",
  "mededeling/record-mededeling.ts recordMededeling": "part of commands that check",
  "toegang/send-uitnodiging.ts sendUitnodiging": "part of commands that check",
  "toegang/toegang-brief.ts sendToegangBrief": "part of inviting and recovering", "toegang/read-eigen-woorden.ts readEigenWoorden": "reads the words of the organisation",
  "beheer/check-uitzetten.ts checkUitzetten": "part of commands that check", "beheer/save-record.ts saveRecord": "part of commands that check", "beheer/record-beheer.ts recordBeheer": "part of commands that check",
  "beheer/check-persoon-verwijzingen.ts checkPersoonVerwijzingen": "part of commands that check", "beheer/check-laatste-beheerder.ts checkLaatsteBeheerder": "part of commands that check",
  "beheer/actief-store.ts findActief": "part of commands that check", "beheer/actief-store.ts writeActief": "part of commands that check",
  "beheer/check-verwijzingen.ts checkDienstdomein": "part of commands that check", "beheer/check-verwijzingen.ts checkLaatsteServicedesk": "part of commands that check",
  "beheer/check-verwijzingen.ts isKalender": "part of commands that check", "beheer/check-verwijzingen.ts checkAfdelingOuder": "part of commands that check", "beheer/check-verwijzingen.ts checkLocatieOuder": "part of commands that check",
  "beheer/check-verwijzingen.ts checkProductVerwijzingen": "part of commands that check", "beheer/check-verwijzingen.ts checkRegelVerwijzingen": "part of commands that check",
};
