import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Outcome, Post } from "./post.ts";

const longestMs = 15_000;

/**
 * Sends text messages through a gateway: an HTTPS POST of {"id", "to", "text"} with the token as bearer. It leaves
 * when the connection stands, not before: so it is known of every failure whether the gateway may have had it.
 * `longest`: milliseconds in all.
 */
export function smsGateway(url: string, token: string, longest = longestMs): Post {
  return (message, handOver) =>
    new Promise<Outcome>((resolve) => {
      const { id, to, text } = message;
      const body = JSON.stringify({ id, to, text });
      let left = false;
      const request = (url.startsWith("https:") ? httpsRequest : httpRequest)(url, {
        method: "POST",
        // A connection of its own: one that was kept could be closed just when the message leaves.
        agent: false,
        signal: AbortSignal.timeout(longest),
        headers: {
          Authorization: `Bearer ${token}`,
          "Content-Type": "application/json",
          "Content-Length": Buffer.byteLength(body),
          "Idempotency-Key": id,
        },
      });
      request.on("error", (error: NodeJS.ErrnoException) => {
        const problem =
          error.name === "AbortError" || error.name === "TimeoutError" ? "ETIMEDOUT" : error.code;
        resolve({ status: left ? "unknown" : "later", problem: problem ?? "ESMS" });
      });
      request.on("response", (response) => {
        response.resume();
        resolve(outcomeOf(response.statusCode ?? 0));
      });
      const leave = async () => {
        left = await handOver();
        if (left) request.end(body);
        else {
          resolve({ status: "lost" });
          request.destroy();
        }
      };
      request.on("socket", (socket) => {
        const ready = url.startsWith("https:") ? "secureConnect" : "connect";
        socket.once(ready, () => void leave().catch((error: Error) => request.destroy(error)));
      });
    });
}

/** Answers after which the gateway surely did not take it; of any other failure nobody knows. */
const notTaken = [401, 403, 408, 425, 429, 503];

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { status: "sent" };
  const problem = String(status);
  if (notTaken.includes(status)) return { status: "later", problem };
  return { status: status >= 400 && status < 500 ? "refused" : "unknown", problem };
}
