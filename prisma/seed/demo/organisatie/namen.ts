const split = (tekst: string): readonly string[] => tekst.split(",").map((naam) => naam.trim());

export const VOORNAMEN = split(`Anna, Emma, Sophie, Julia, Lisa, Eva, Fleur, Noor, Roos, Femke, Sanne, Marloes, Ilse, Wendy, Esther, Monique, Petra, Yvonne,
  Marianne, Annemiek, Gerda, Truus, Ans, Hennie, Saskia, Mirjam, Judith, Nathalie, Chantal, Kim, Fatima, Samira, Naima, Khadija, Aylin, Elif, Zeynep, Merve,
  Priya, Shanti, Anjali, Ratna, Dewi, Siti, Mei, Linh, Aleksandra, Katarzyna, Magda, Olena, Ana, Sofia, Chiara, Rosa, Adwoa, Ama, Selam, Hawa, Jennifer, Naomi,
  Jan, Piet, Kees, Henk, Wim, Gerrit, Hans, Rob, Ruud, Erik, Marcel, Frank, Paul, Martijn, Jeroen, Bas, Tim, Tom, Lars, Sven, Daan, Sem, Luuk, Thijs, Koen,
  Sjoerd, Wouter, Maarten, Arjan, Niels, Mohammed, Youssef, Omar, Karim, Hassan, Mehmet, Emre, Murat, Can, Ravi, Sunil, Rajesh, Bayu, Iwan, Wei, Minh,
  Piotr, Tomasz, Andrij, Luca, Diego, Kwame, Kofi, Tesfaye, Abdi, Xavier, Orlando, Winston, Ruben, Joost, Gijs, Floris, Teun, Melle, Jelle`);

export const ACHTERNAMEN = split(`de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Meijer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen,
  Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen, Schouten,
  van Beek, Willems, van Vliet, Hoekstra, Maas, Verhoeven, Koster, Prins, Blom, Huisman, Peeters, Kuiper, Veenstra, Kramer, Postma, van Dam, Martens, Gerritsen,
  Timmermans, Groen, Molenaar, Wolters, Terpstra, Zijlstra, Bosma, Hofstra, El Amrani, Bouzidi, Haddad, Ouali, Benali, Chaoui, Yılmaz, Demir, Kaya, Şahin, Öztürk,
  Aydın, Ramdin, Bisoen, Jhinkoe, Kartowidjojo, Pinas, Tjon A Fat, Sastrowidjojo, Pattinama, Latuheru, Siahaya, Wong, Nguyen, Tran, Chen, Kowalski, Nowak,
  Wiśniewska, Shevchenko, Silva, Rossi, Mensah, Owusu, Tesfay, Farah, Mohamud, Martina, Croes, Winklaar, Boateng, Rosaria, Sanchez, van 't Hof, ter Horst,
  ten Brink, in 't Veld, op den Kamp, Akkerman, Boersma, Slagter, Wiersma, Kuijpers, Vonk, Snoek, Haverkamp, Zandstra, Ploeg, Rutten, Evers, Coenen, Claessen`);

/** Departments with kostenplaats, functions and where most of their people sit. */
export type AfdelingPlan = { readonly naam: string; readonly code: string; readonly kostenplaats: string; readonly functies: readonly string[]; readonly aantal: number; readonly kamers: readonly string[] };
const afdeling = (naam: string, code: string, rest: Omit<AfdelingPlan, "naam" | "code">): AfdelingPlan => ({ naam, code, ...rest });

export const AFDELINGEN: readonly AfdelingPlan[] = [
  afdeling("Burgerzaken", "BZ", { kostenplaats: "41100", functies: ["medewerker publieksbalie", "medewerker reisdocumenten", "adviseur burgerzaken"], aantal: 16, kamers: ["N1.04", "N1.05", "N1.06"] }),
  afdeling("Klantcontactcentrum", "KCC", { kostenplaats: "41200", functies: ["telefonist", "medewerker klantcontact", "senior klantcontact"], aantal: 14, kamers: ["N1.07", "N2.03"] }),
  afdeling("Belastingen", "BEL", { kostenplaats: "41300", functies: ["taxateur", "medewerker heffing", "medewerker invordering"], aantal: 15, kamers: ["N3.05", "N3.06", "N3.07"] }),
  afdeling("Sociaal Domein", "SD", { kostenplaats: "42100", functies: ["consulent Wmo", "inkomensconsulent", "jeugdconsulent", "kwaliteitsmedewerker"], aantal: 22, kamers: ["Z1.02", "Z1.03", "Z1.04", "Z1.05"] }),
  afdeling("Ruimtelijke Ontwikkeling", "RO", { kostenplaats: "43100", functies: ["stedenbouwkundige", "planoloog", "projectleider", "juridisch adviseur"], aantal: 14, kamers: ["Z2.02", "Z2.03", "Z2.04"] }),
  afdeling("Vergunningen en Handhaving", "VTH", { kostenplaats: "43200", functies: ["vergunningverlener", "toezichthouder", "boa"], aantal: 14, kamers: ["Z2.05", "Z2.06", "Z2.11"] }),
  afdeling("Beheer Openbare Ruimte", "BOR", { kostenplaats: "43300", functies: ["wijkbeheerder", "beheerder wegen", "adviseur water en riool"], aantal: 14, kamers: ["Z3.02", "Z3.03"] }),
  afdeling("Financiën", "FIN", { kostenplaats: "44100", functies: ["financieel adviseur", "controller", "medewerker crediteuren"], aantal: 13, kamers: ["N4.04", "N4.05"] }),
  afdeling("Personeel en Organisatie", "PO", { kostenplaats: "44200", functies: ["HR-adviseur", "medewerker salarisadministratie", "recruiter"], aantal: 10, kamers: ["N4.06"] }),
  afdeling("Informatievoorziening", "IV", { kostenplaats: "44300", functies: ["applicatiebeheerder", "informatieadviseur", "functioneel beheerder"], aantal: 14, kamers: ["N4.02", "N4.08"] }),
  afdeling("Communicatie", "COM", { kostenplaats: "44400", functies: ["communicatieadviseur", "webredacteur", "woordvoerder"], aantal: 8, kamers: ["N3.08"] }),
  afdeling("Juridische Zaken en Inkoop", "JZI", { kostenplaats: "44500", functies: ["jurist", "inkoopadviseur"], aantal: 8, kamers: ["N3.09"] }),
  afdeling("Bestuurssecretariaat", "BS", { kostenplaats: "45100", functies: ["bestuurssecretaresse", "managementassistent", "kabinetsmedewerker"], aantal: 9, kamers: ["R1.08", "R1.09"] }),
  afdeling("Griffie", "GR", { kostenplaats: "45200", functies: ["raadsadviseur", "griffiemedewerker"], aantal: 6, kamers: ["R1.06"] }),
  afdeling("Stadsarchief", "SA", { kostenplaats: "45300", functies: ["archivaris", "medewerker studiezaal"], aantal: 6, kamers: ["R2.04", "R2.05"] }),
  afdeling("Facilitaire Zaken", "FZ", { kostenplaats: "46100", functies: ["medewerker facilitair"], aantal: 0, kamers: ["N2.07", "N2.08"] }),
];
