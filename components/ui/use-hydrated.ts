"use client";

import { useSyncExternalStore } from "react";

const NEVER = () => () => undefined;

/** False on the server and in the render that must agree with it, true from then on; what appears later is true at once. */
export const useHydrated = (): boolean => useSyncExternalStore(NEVER, () => true, () => false);
