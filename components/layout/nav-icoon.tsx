import { BookOpenText, Camera, ChartColumn, ClipboardList, ConciergeBell, Headset, Inbox, ListChecks, Megaphone, Settings, TextQuote } from "lucide-react";
import type { ReactNode } from "react";

/** The picture of each screen of staff, by its address. */
export const NAV_ICOON: Readonly<Record<string, ReactNode>> = {
  "/wachtrij": <Inbox aria-hidden />,
  "/intake": <Headset aria-hidden />,
  "/balie": <ConciergeBell aria-hidden />,
  "/mededelingen": <Megaphone aria-hidden />,
  "/kennis": <BookOpenText aria-hidden />,
  "/teksten": <TextQuote aria-hidden />,
  "/werk": <ClipboardList aria-hidden />,
  "/werk/nieuw": <Camera aria-hidden />,
  "/sturen": <ChartColumn aria-hidden />,
  "/beheer/formulieren": <ListChecks aria-hidden />,
  "/beheer": <Settings aria-hidden />,
};
