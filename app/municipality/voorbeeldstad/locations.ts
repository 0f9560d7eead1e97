import type { Location, OpeningHours } from "../policy.ts";

const mondayToFriday = [1, 2, 3, 4, 5];

export const phoneHours: OpeningHours = { weekdays: mondayToFriday, from: "08:30", to: "17:00" };

/** Where conversations can be held. Public holidays are closed everywhere. */
export const locations: readonly Location[] = [
  {
    id: "STH",
    name: "Stadhuis",
    street: "Raadhuisplein 1",
    postcode: "1234 AB",
    opening: [
      { weekdays: [1, 2, 3, 5], from: "09:00", to: "17:00" },
      { weekdays: [4], from: "09:00", to: "20:00" },
    ],
    walkIn: [{ weekdays: mondayToFriday, from: "09:00", to: "12:00" }],
  },
  {
    id: "HVJ",
    name: "Huis van de Jeugd",
    street: "Schoolstraat 24",
    postcode: "1234 CD",
    opening: [{ weekdays: [1, 2, 3, 4], from: "09:00", to: "17:30" }],
    walkIn: [
      { weekdays: [2], from: "13:00", to: "17:00", topic: "youth" },
      { weekdays: [4], from: "18:30", to: "20:30", topic: "separation" },
    ],
  },
  {
    id: "WNK",
    name: "Wijkpunt Noorderkwartier",
    street: "Kerkpad 8",
    postcode: "1234 EF",
    opening: [{ weekdays: [1, 3, 5], from: "09:30", to: "16:00" }],
    walkIn: [{ weekdays: [3], from: "10:00", to: "12:00", topic: "money" }],
  },
  {
    id: "BIB",
    name: "Bibliotheek",
    street: "Marktplein 3",
    postcode: "1234 GH",
    opening: [{ weekdays: [2, 3, 4, 5, 6], from: "10:00", to: "17:30" }],
    walkIn: [{ weekdays: [2], from: "14:00", to: "16:00", topic: "digid" }],
  },
];
