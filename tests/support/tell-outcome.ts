import { conclude, type Outcome } from "@/scripts/tests/tier";

// Ends as a test run does whose tiers had this outcome.
conclude(JSON.parse(process.argv[2] ?? "[]") as Outcome[]);
