import { createAuthHandler } from "@/lib/web/auth";
import { makeAuthPort } from "../auth-port";

const handler = createAuthHandler(makeAuthPort);

export { handler as GET, handler as POST };
