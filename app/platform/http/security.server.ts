import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

const self = ["'self'"];
const none = ["'none'"];
const year = 365 * 24 * 60 * 60;

/**
 * The security headers of every answer. Pages have no inline script or style, so the policy allows none; only
 * in development Vite needs inline styles.
 */
export function securityHeaders({
  https,
  development,
}: {
  https: boolean;
  development: boolean;
}): RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: development ? [...self, "'unsafe-inline'"] : self,
        imgSrc: [...self, "data:"],
        fontSrc: self,
        connectSrc: self,
        manifestSrc: self,
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    strictTransportSecurity: https ? { maxAge: year, includeSubDomains: true } : false,
    // With "no-referrer" browsers post forms with `Origin: null`, which the origin check must refuse.
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    // No browser of today does anything with these, and each answer would carry them.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  const same = collect(headers);
  same.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  same.set("Cache-Control", "no-store");
  return [
    (_request, response, next) => {
      for (const [name, value] of same) response.setHeader(name, value);
      next();
    },
  ];
}

/** What a middleware sets on every answer, found out once: the package would go through eleven steps each time. */
function collect(middleware: ReturnType<typeof helmet>): Map<string, string> {
  const found = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => found.set(name, value),
    removeHeader: (name: string) => found.delete(name),
  };
  middleware({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return found;
}
