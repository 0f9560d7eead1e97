import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id, the default kind of this package: 19 MiB, two passes, one thread. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer input is no password of ours; hashing it would only cost time. Characters. */
export const longestPassword = 200;

let decoy: Promise<string> | undefined;

/** The argon2id hash of a password, as it is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), settings);
}

/**
 * Does the password belong to the hash? Without a hash, or with one that cannot be read, it does the same work
 * against a decoy and says no, so that the time tells nobody which accounts exist.
 */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const decoyHash = await decoy;
  const fits = await verify(
    passwordHash ?? decoyHash,
    password.normalize("NFC").slice(0, longestPassword),
  ).catch(() => false);
  return fits && passwordHash !== null && password.length <= longestPassword;
}
