import type { AppError } from "@/lib/domain/shared/app-error";

const minuten = (seconden: number) => {
  const aantal = Math.ceil(seconden / 60);
  return aantal === 1 ? "1 minuut" : `${aantal} minuten`;
};

/** What a person reads when something expected goes wrong: what happened, and what to do now. */
export function describeError(error: AppError): string {
  switch (error.code) {
    case "ongeldig":
      return error.fouten.length === 1 ? "Er klopt één veld nog niet. Uw tekst is bewaard." : "Er kloppen een paar velden nog niet. Uw tekst is bewaard.";
    case "niet-aangemeld":
      return "U bent niet meer ingelogd. Log opnieuw in; wat u typte blijft staan.";
    case "niet-gevonden":
      return "Dit bestaat niet (meer), of het is niet voor u te zien.";
    case "geen-recht":
      return "U mag dit niet doen. Vraag de beheerder als u dit wel nodig hebt voor uw werk.";
    case "inmiddels-gewijzigd":
      return "Iemand anders heeft dit net gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw. Uw tekst is bewaard.";
    case "overgang-niet-toegestaan":
    case "bestaat-al":
    case "in-gebruik":
    case "verlopen":
      return error.reden;
    case "sleutel-hergebruikt":
      return "Dit formulier is al verstuurd met een andere tekst. Laad de pagina opnieuw en probeer het nog eens.";
    case "te-veel":
      return `Even geduld: u kunt dit over ${minuten(error.wachtSeconden)} weer proberen.`;
  }
}
