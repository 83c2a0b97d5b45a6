import { RIJEN } from "../rijen";
import { Lijst } from "./lijst";

export const dynamic = "force-dynamic";

export default function Page() {
  return <Lijst rijen={RIJEN} />;
}
