"use client";

import type { ComponentProps } from "react";
import { Panel } from "@/components/ui/panel";
import { BeheerForm } from "./beheer-form";
import { MacroStappen, type StapKeuzes, type StapWaarden } from "./macro-stappen";

type Props = { form: ComponentProps<typeof BeheerForm>; stappen: readonly StapWaarden[]; keuzes: StapKeuzes };

/** The form of a macro or standaardoplossing with its steps. */
export function MacroForm({ form, stappen, keuzes }: Props) {
  return <Panel><BeheerForm {...form} extra={(state) => <MacroStappen stappen={stappen} keuzes={keuzes} state={state} />} /></Panel>;
}
