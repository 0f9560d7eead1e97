import { expect, test } from "vitest";
import { addressesOf, type ContactPolicy } from "./contact-policy.ts";

const open: ContactPolicy = {
  phone: "06-12 34 56 78",
  mayLeaveMessage: true,
  mayNameUs: true,
  safeMoment: null,
  email: "fatima@example.org",
  neutral: false,
};
const mail = { channel: "mail", recipient: "fatima@example.org" };
const sms = { channel: "sms", recipient: "+31612345678" };

test.each<[string, Partial<ContactPolicy>, readonly object[]]>([
  ["mail and the phone where both may be", {}, [mail, sms]],
  ["the phone alone without an address", { email: null }, [sms]],
  ["mail alone without a number", { phone: null }, [mail]],
  ["mail alone where no message may be left", { mayLeaveMessage: false }, [mail]],
  ["mail alone to a family that has to be careful", { neutral: true }, [mail]],
  ["mail alone with a number at home", { phone: "013-123 45 67" }, [mail]],
  ["mail alone with a number of another country", { phone: "+32470123456" }, [mail]],
  ["mail alone with a digit too many", { phone: "06123456789" }, [mail]],
  ["a number that is international already", { phone: "+31612345678" }, [mail, sms]],
  ["nothing where nothing may be", { email: null, mayLeaveMessage: false }, []],
])("a message goes to %s", (_name, different, addresses) => {
  expect(addressesOf({ ...open, ...different })).toEqual(addresses);
});
