import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** A new key of 256 bits, as the citizen's cookie holds it. */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a key: enough to recognise it, not to use it. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** Encrypts text for one draft; `draftId` is bound to it, so that rows cannot be swapped. */
export function seal(plain: string, key: string, draftId: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, Buffer.from(key, "base64url"), nonce).setAAD(Buffer.from(draftId));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
}

/** Gives the text back, or null when the key is not this draft's or the text was touched. */
export function unseal(sealed: string, key: string, draftId: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  const keyBytes = Buffer.from(key, "base64url");
  if (keyBytes.length !== 32 || bytes.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, keyBytes, bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(draftId))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, "utf8");
    return plain + decipher.final("utf8");
  } catch {
    return null;
  }
}
