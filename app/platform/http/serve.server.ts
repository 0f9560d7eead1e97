import { createServer, type RequestListener, type Server } from "node:http";

const hardStopMs = 10_000;

/**
 * Listens, with limits on slow and endless clients. Rejects when the port is taken (code EADDRINUSE).
 */
export function listen(app: RequestListener, at: { port: number; host: string }): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    app,
  );
  server.maxRequestsPerSocket = 1_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(at.port, at.host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/**
 * Stops without dropping anybody: takes no new connections, finishes what is under way, at most ten seconds.
 * Resolves to whether everybody was served.
 */
export function drain(server: Server): Promise<boolean> {
  return new Promise((resolve) => {
    // Connections become idle one by one, as the answers that were under way are finished.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    let everybody = true;
    const hardStop = setTimeout(() => {
      everybody = false;
      server.closeAllConnections();
    }, hardStopMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(hardStop);
      resolve(everybody);
    });
  });
}
