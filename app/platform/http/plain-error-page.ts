import { describeLanguage, inLanguage, type Language } from "#app/platform/languages.ts";

interface Text {
  readonly title: string;
  readonly body: string;
}

const texts: Record<
  Language,
  Record<"refused" | "gone" | "large" | "often" | "unavailable" | "broken", Text>
> = {
  nl: {
    refused: { title: "Dit kan niet", body: "Ga terug en probeer het opnieuw vanaf de vorige pagina." },
    gone: { title: "Deze pagina bestaat niet", body: "Controleer het adres, of begin bij de startpagina." },
    large: { title: "Dit is te veel tekst", body: "Wij hebben niets ontvangen. Ga terug en vul minder in." },
    often: { title: "Te veel verzoeken", body: "Wacht een minuut en probeer het daarna opnieuw." },
    unavailable: {
      title: "Niet ontvangen",
      body: "Het lukt nu niet. Wat u net verstuurde, hebben wij niet ontvangen. Ga terug en probeer het over een minuut opnieuw.",
    },
    broken: {
      title: "Er ging iets mis",
      body: "Dat ligt aan ons. Ga terug en probeer het opnieuw. Wat u eerder invulde, is bewaard.",
    },
  },
  en: {
    refused: { title: "This is not possible", body: "Go back and try again from the previous page." },
    gone: { title: "This page does not exist", body: "Check the address, or begin at the start page." },
    large: { title: "This is too much text", body: "We have received nothing. Go back and fill in less." },
    often: { title: "Too many requests", body: "Wait a minute and then try again." },
    unavailable: {
      title: "Not received",
      body: "It does not work right now. We have not received what you just sent. Go back and try again in a minute.",
    },
    broken: {
      title: "Something went wrong",
      body: "That is our fault. Go back and try again. What you filled in before is kept.",
    },
  },
  ar: {
    refused: { title: "هذا غير ممكن", body: "ارجع وحاول مرة أخرى من الصفحة السابقة." },
    gone: { title: "هذه الصفحة غير موجودة", body: "تأكّد من العنوان، أو ابدأ من الصفحة الأولى." },
    large: { title: "النص طويل جدًا", body: "لم يصلنا أي شيء. ارجع واكتب أقل." },
    often: { title: "طلبات كثيرة جدًا", body: "انتظر دقيقة ثم حاول مرة أخرى." },
    unavailable: {
      title: "لم يصلنا",
      body: "هذا غير ممكن الآن. لم يصلنا ما أرسلته للتو. ارجع وحاول مرة أخرى بعد دقيقة.",
    },
    broken: {
      title: "حدث خطأ",
      body: "هذا خطأ من عندنا. ارجع وحاول مرة أخرى. ما كتبته من قبل محفوظ.",
    },
  },
};

const exit: Record<Language, string> = {
  nl: "Verlaat deze site",
  en: "Leave this site",
  ar: "اترك هذا الموقع",
};

/**
 * A page that needs nothing: no words files, no styles, no database. With a site to go to (`away`) it has the way
 * out, as every page of a careful visit.
 */
export function plainErrorPage(status: number, language: Language, away: string | null = null): string {
  const { title, body } = texts[language][kindOf(status)];
  const wayOut =
    away === null
      ? ""
      : `<form method="post" action="${inLanguage(language, "/weg")}" data-exit="${away}"><button>${exit[language]}</button></form><script src="/loket.js" defer></script>`;
  return (
    `<!DOCTYPE html><html lang="${language}" dir="${describeLanguage(language).dir}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
    `<body>${wayOut}<main><h1>${title}</h1><p>${body}</p></main></body></html>`
  );
}

function kindOf(status: number): keyof (typeof texts)["nl"] {
  if (status === 404) return "gone";
  if (status === 413) return "large";
  if (status === 429) return "often";
  if (status === 503) return "unavailable";
  return status >= 500 ? "broken" : "refused";
}
