/** What the offline page says beside the article. The translations are ours; the article says so. */
export const WORDS = /** @type {const} */ ({
  en: {
    name: 'English',
    language: 'Language',
    passOn:
      'This page is one file and needs no internet. It may be passed on as it is: by messenger, by Bluetooth, on a USB stick. Only links to sources lead to the internet.',
    light:
      'What stands here now are the main answers as tables. In a newer browser with JavaScript there are a map and charts instead, with notes, and every past day.',
  },
  prs: {
    name: 'دری',
    language: 'زبان',
    passOn:
      'این صفحه یک فایل است و به انترنت نیاز ندارد. می‌توانید آن را همین‌گونه به دیگران بدهید: با پیام‌رسان، با بلوتوت یا در حافظهٔ یواس‌بی. تنها لینک‌های منابع به انترنت می‌رود.',
    light:
      'آنچه اکنون در این صفحه می‌بینید پاسخ‌های اصلی در جدول‌ها است. در مرورگر تازه‌تری که جاوااسکریپت دارد، به جای آن نقشه و نمودار می‌آید، با یادداشت‌ها و هر روز گذشته.',
  },
  ps: {
    name: 'پښتو',
    language: 'ژبه',
    passOn:
      'دا پاڼه یوه فایل ده او انټرنېټ ته اړتیا نه لري. همداسې یې نورو ته ورکولی شئ: د پیغام‌رسان له لارې، په بلوتوث یا په یو‌اس‌بي حافظه کې. یوازې د سرچینو لینکونه انټرنېټ ته ځي.',
    light:
      'اوس چې په دې پاڼه کې څه وینئ، اصلي ځوابونه په جدولونو کې دي. په نوي براوزر کې چې جاواسکریپټ لري، پر ځای یې نقشه او چارټونه راځي، له یادښتونو او هرې تېرې ورځې سره.',
  },
});
