import { classifyDbError } from "@/lib/data/classify-db-error";

/** Whether an error says that the database could not be asked, or not in time: nothing is wrong with the question. */
export const isOutage = (error: unknown): boolean => classifyDbError(error) === "onbereikbaar";
