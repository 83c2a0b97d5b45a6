/** Words that guessers try first, as letters only: common passwords, keyboard rows, and the words of this trade. */
export const VEELGEBRUIKT: readonly string[] = [
  "wachtwoord", "welkom", "geheim", "geheimpje", "inloggen", "hallo", "doei", "schatje", "liefje", "lekker", "zonnetje", "zonneschijn",
  "bloemetje", "vlinder", "konijn", "olifant", "poesje", "hondje", "voetbal", "fiets", "oranje", "holland", "nederland", "nederlands", "amsterdam", "rotterdam",
  "denhaag", "utrecht", "eindhoven", "groningen", "ajax", "feyenoord", "psv", "sinterklaas", "kerstmis", "pasen", "lente", "zomer", "herfst",
  "winter", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
  "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ikhouvanjou", "moeder", "vader", "koffie", "thuis",
  "vakantie", "vergeten", "toegang", "beheerder", "gebruiker", "computer", "internet", "nieuw", "tijdelijk", "standaard", "voorbeeld",
  "password", "passwort", "passw", "welcome", "letmein", "secret", "admin", "administrator", "root", "login", "user", "test", "testing", "demo",
  "changeme", "default", "hello", "iloveyou", "lovely", "monkey", "dragon", "football", "baseball", "princess", "sunshine", "shadow",
  "master", "superman", "batman", "starwars", "pokemon", "whatever", "trustno", "summer", "autumn", "spring", "monday", "friday",
  "correcthorsebatterystaple", "qwerty", "qwertyuiop", "qwertz", "azerty", "asdf", "asdfghjkl", "zxcv", "zxcvbnm", "qazwsx", "qweasd", "qaz", "wsx", "abc", "abcdef", "abcdefghijkl",
  "serviceplein", "servicedesk", "servicepunt", "service", "desk", "facilitair", "facilitaire", "frontoffice", "backoffice", "coordinator",
  "melding", "meldingen", "gebouw", "kantoor", "stadskantoor", "stadhuis", "gemeente", "waterstede", "leverancier", "medewerker", "klant", "manager",
  "receptie", "beheer", "werkplek", "organisatie", "bedrijf",
];
