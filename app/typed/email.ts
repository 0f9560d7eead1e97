import { normaliseCode } from "./normalise.ts";

/**
 * One plain e-mail address that mail can be handed over to; null when it is none. No lists, comments or quotes, which
 * mail servers read; the domain in ASCII, because many of them know no other.
 */
export function readEmail(typed: string): string | null {
  const text = normaliseCode(typed).replace(/^mailto:/i, "");
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, at), hostOf(text.slice(at + 1))];
  if (at < 1 || domain === null) return null;
  const isLocal = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local) && local.length <= 64;
  const address = `${local}@${domain}`;
  return isLocal && address.length <= 254 ? address : null;
}

/** A domain name of two parts or more, in small letters and ASCII ("münchen.example" is "xn--mnchen-3ya.example"). */
function hostOf(domain: string): string | null {
  // What an address of a page has and a domain has not; a URL would take it and leave it out.
  if (!/^[^\s/\\?#@:[\]%]{3,253}$/.test(domain)) return null;
  const url = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : "";
  const isDomain = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+(xn--[a-z\d-]{1,59}|[a-z]{2,63})$/.test(url);
  return isDomain ? url : null;
}
