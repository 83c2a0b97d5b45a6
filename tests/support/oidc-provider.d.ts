/** The little of oidc-provider that the tests use; the package brings no types of its own. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Oidc = { readonly client: { readonly clientId: string }; readonly session: { readonly accountId: string }; readonly provider: Provider };
  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    readonly Grant: new (of: { clientId: string; accountId: string }) => Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Readonly<Record<string, unknown>>): Promise<void>;
  }
  export type LoadGrant = (ctx: { readonly oidc: Oidc }) => Promise<Grant>;
}
