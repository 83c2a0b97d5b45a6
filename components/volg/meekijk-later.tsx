"use client";

import { lazy } from "react";

/** What who looks along can do. The melder, who opens this page most, does not fetch it. */
export const MeekijkLater = lazy(async () => ({ default: (await import("./meekijk-balk")).MeekijkBalk }));
