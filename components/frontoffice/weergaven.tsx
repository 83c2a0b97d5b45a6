import { AlarmClock, CircleCheck, ClockAlert, Hourglass, Inbox, Layers, Megaphone, Search, Siren, Timer, UserRound, VolumeX } from "lucide-react";
import type { ReactNode } from "react";
import type { Weergave } from "@/lib/domain/wachtrij/weergave";

type Woorden = { readonly label: string; readonly icon: ReactNode; /** What to read when nothing stands in it. */ readonly leeg: string; readonly uitleg: string };

/** How each view of the wachtrij is called and what its emptiness means. */
export const WEERGAVE: Readonly<Record<Weergave, Woorden>> = {
  nieuw: { label: "Nieuw", icon: <Inbox aria-hidden />, leeg: "Alles is bekeken", uitleg: "Nieuwe meldingen verschijnen hier vanzelf." },
  "van-mij": { label: "Van mij", icon: <UserRound aria-hidden />, leeg: "U bent nergens eigenaar van", uitleg: "Neem een melding in behandeling, dan staat die hier." },
  "bijna-te-laat": { label: "Bijna te laat", icon: <Timer aria-hidden />, leeg: "Niets is bijna te laat", uitleg: "Hier staat wat nog een kwart van zijn tijd heeft." },
  "te-laat": { label: "Te laat", icon: <ClockAlert aria-hidden />, leeg: "Niets is te laat", uitleg: "Zo mag het blijven." },
  "3x-te-laat": { label: "3× te laat", icon: <AlarmClock aria-hidden />, leeg: "Niets is zo lang te laat", uitleg: "Hier staat wat al drie keer zijn tijd kostte." },
  "klant-hoort-niets": { label: "Klant hoort niets", icon: <VolumeX aria-hidden />, leeg: "Iedereen heeft iets gehoord", uitleg: "Hier staat wie te lang niets van ons hoorde." },
  "terug-te-melden": { label: "Terug te melden", icon: <CircleCheck aria-hidden />, leeg: "Niets om terug te melden", uitleg: "Is een opdracht klaar, dan meldt u dat hier aan de klant." },
  "wacht-op-klant": { label: "Wacht op klant", icon: <Hourglass aria-hidden />, leeg: "Wij wachten op niemand", uitleg: "Meldingen met een open vraag aan de klant staan hier." },
  spoed: { label: "Spoed", icon: <Siren aria-hidden />, leeg: "Er is geen spoed", uitleg: "Meldingen met gevaar staan hier." },
  klachten: { label: "Klachten", icon: <Megaphone aria-hidden />, leeg: "Er zijn geen open klachten", uitleg: "Klachten die u mag zien, staan hier." },
  open: { label: "Alles open", icon: <Layers aria-hidden />, leeg: "Er staat niets open", uitleg: "Alle meldingen zijn klaar." },
  alles: { label: "Gevonden", icon: <Search aria-hidden />, leeg: "Niets gevonden", uitleg: "Probeer een ander woord, of een nummer zoals M10482." },
};
