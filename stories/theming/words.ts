/** What the playground says. The names of classes are those of the elements. */
export interface PlaygroundWords {
  readonly title: string;
  readonly lead: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'own' | 'newspaper' | 'ngo' | 'broadcast', string>>;
  readonly element: string;
  readonly elements: Readonly<Record<string, string>>;
  readonly language: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly colours: string;
  readonly classes: string;
  readonly fonts: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly contrast: string;
  /** With `{count}`. */
  readonly enough: string;
  /** With `{name}`, `{ratio}` and `{needed}`. */
  readonly tooFaint: string;
  /** Said where only colours of classes are too faint. */
  readonly patterns: string;
  readonly preview: string;
  readonly code: string;
  readonly nothing: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly reset: string;
  /** That the translation is ours and unreviewed; empty in English. */
  readonly unreviewed: string;
}

export const LANGUAGES = [
  ['en', 'English'],
  ['fa-AF', 'دری'],
  ['ps', 'پښتو'],
] as const;

export const WORDS: Readonly<Record<'en' | 'prs' | 'ps', PlaygroundWords>> = {
  en: {
    title: 'Theming playground',
    lead: 'Choose a theme or set colours of your own. The element follows, and the style sheet is yours to copy.',
    theme: 'Theme',
    themes: {own: 'The elements’ own', newspaper: 'Newspaper', ngo: 'NGO', broadcast: 'Broadcast'},
    element: 'Element',
    elements: {
      'recognition-map': 'Map of positions and missions',
      'embassy-status-table': 'Table of Afghan missions',
      'leverage-matrix': 'Matrix of bargaining chips',
      'engagement-ladder': 'Ladder of engagement',
      'mission-trend': 'Chart of missions over time',
      'engagement-timeline': 'Timeline of events',
      'isolation-figures': 'Key figures',
    },
    language: 'Language',
    scheme: 'Colour scheme',
    schemes: {light: 'Light', dark: 'Dark'},
    colours: 'Colours',
    classes: 'Colours of the classes',
    fonts: 'Fonts',
    tokens: {
      font: 'All text',
      'font-rtl': 'Dari and Pashto',
      text: 'Text',
      accent: 'Links, focus, selection',
      surface: 'Ground',
      line: 'Lines',
      full: 'Recognised',
      high: 'Ambassador accepted',
      mid: 'Chargé d’affaires accepted',
      low: 'Consular or technical ties',
      faint: 'Talks only',
      none: 'No known contact',
      refused: 'Declines recognition',
      former: 'Run by diplomats of the former republic',
      contested: 'Contested',
      unknown: 'Unknown',
      subject: 'The state asked about',
      disputed: 'Disputed lands',
      plain: 'Lands that say nothing',
    },
    contrast: 'Contrast',
    enough: 'All {count} pairs are far enough apart (WCAG 2.2 AA).',
    tooFaint: '{name}: {ratio} against the ground, needed is {needed}',
    patterns: 'Each class has a pattern or shape of its own as well, and the table says it in words.',
    preview: 'Preview',
    code: 'Style sheet',
    nothing: 'Nothing is changed yet.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied. The text is selected: copy it with Ctrl+C or ⌘C.',
    download: 'Download',
    reset: 'Undo all changes',
    unreviewed: '',
  },
  prs: {
    title: 'آزمایش رنگ‌ها و شکل ظاهری',
    lead: 'یک شکل آماده را انتخاب کنید یا رنگ‌های خود را بگذارید. عنصر با آن همراه می‌شود، و فایل CSS را می‌توانید کاپی کنید.',
    theme: 'شکل ظاهری',
    themes: {own: 'شکل خود عنصرها', newspaper: 'روزنامه', ngo: 'سازمان غیردولتی', broadcast: 'تلویزیون'},
    element: 'عنصر',
    elements: {
      'recognition-map': 'نقشهٔ مواضع و نمایندگی‌ها',
      'embassy-status-table': 'جدول نمایندگی‌های افغانستان',
      'leverage-matrix': 'ماتریس اهرم‌های فشار',
      'engagement-ladder': 'نردبان تعامل',
      'mission-trend': 'گراف نمایندگی‌ها در گذر زمان',
      'engagement-timeline': 'خط زمانی رویدادها',
      'isolation-figures': 'ارقام مهم',
    },
    language: 'زبان',
    scheme: 'زمینهٔ صفحه',
    schemes: {light: 'روشن', dark: 'تاریک'},
    colours: 'رنگ‌ها',
    classes: 'رنگ‌های دسته‌ها',
    fonts: 'فونت‌ها',
    tokens: {
      font: 'همهٔ متن',
      'font-rtl': 'دری و پشتو',
      text: 'متن',
      accent: 'لینک‌ها و آنچه انتخاب شده',
      surface: 'زمینه',
      line: 'خط‌ها',
      full: 'به رسمیت شناخته',
      high: 'سفیر پذیرفته شده',
      mid: 'شارژدافیر پذیرفته شده',
      low: 'روابط قونسلی یا تخنیکی',
      faint: 'تنها گفتگو',
      none: 'تماس شناخته‌شده نیست',
      refused: 'به رسمیت نمی‌شناسد',
      former: 'در کنترول دیپلومات‌های حکومت پیشین',
      contested: 'مورد اختلاف',
      unknown: 'نامعلوم',
      subject: 'کشوری که پرسش دربارهٔ آن است',
      disputed: 'سرزمین مورد منازعه',
      plain: 'سرزمین‌هایی که چیزی نمی‌گویند',
    },
    contrast: 'تفاوت رنگ با زمینه',
    enough: 'هر {count} جوره رنگ به اندازهٔ کافی از هم جدا است (WCAG 2.2 AA).',
    tooFaint: '{name}: تفاوت با زمینه {ratio} است، {needed} لازم است',
    patterns: 'هر دسته نشانه یا شکل خود را نیز دارد، و جدول آن را با کلمات می‌گوید.',
    preview: 'پیش‌نمایش',
    code: 'فایل CSS',
    nothing: 'هنوز چیزی تغییر نکرده است.',
    copy: 'کاپی',
    copied: 'کاپی شد',
    notCopied: 'کاپی نشد. متن انتخاب شده است: آن را با Ctrl+C یا ⌘C کاپی کنید.',
    download: 'دانلود',
    reset: 'لغو همهٔ تغییرها',
    unreviewed: 'متن این صفحه ترجمه است و هنوز هیچ گویندهٔ بومی آن را بازبینی نکرده است.',
  },
  ps: {
    title: 'د رنګونو او ظاهري بڼې ازموینه',
    lead: 'یوه چمتو بڼه وټاکئ یا خپل رنګونه کېږدئ. عنصر ورسره بدلېږي، او د CSS فایل کاپي کولای شئ.',
    theme: 'ظاهري بڼه',
    themes: {own: 'د عنصرونو خپله بڼه', newspaper: 'ورځپاڼه', ngo: 'نادولتي سازمان', broadcast: 'تلویزیون'},
    element: 'عنصر',
    elements: {
      'recognition-map': 'د دریځونو او استازولیو نقشه',
      'embassy-status-table': 'د افغانستان د استازولیو جدول',
      'leverage-matrix': 'د فشار د وسیلو ماتریکس',
      'engagement-ladder': 'د تعامل زینه',
      'mission-trend': 'د وخت په تېرېدو د استازولیو ګراف',
      'engagement-timeline': 'د پېښو مهالنۍ کرښه',
      'isolation-figures': 'مهمې شمېرې',
    },
    language: 'ژبه',
    scheme: 'د پاڼې شالید',
    schemes: {light: 'روښانه', dark: 'تیاره'},
    colours: 'رنګونه',
    classes: 'د ډلو رنګونه',
    fonts: 'فونټونه',
    tokens: {
      font: 'ټول متن',
      'font-rtl': 'دري او پښتو',
      text: 'متن',
      accent: 'لینکونه او ټاکل شوي شیان',
      surface: 'شالید',
      line: 'کرښې',
      full: 'په رسمیت پېژندلی',
      high: 'سفیر منل شوی',
      mid: 'شارژدافیر منل شوی',
      low: 'قونسلي یا تخنیکي اړیکې',
      faint: 'یوازې خبرې',
      none: 'څرګند تماس نشته',
      refused: 'په رسمیت یې نه پېژني',
      former: 'د پخواني حکومت د ډیپلوماتانو په واک کې',
      contested: 'د اختلاف وړ',
      unknown: 'نامعلوم',
      subject: 'هغه هېواد چې پوښتنه یې په اړه ده',
      disputed: 'تر شخړې لاندې سیمه',
      plain: 'هغه سیمې چې څه نه وايي',
    },
    contrast: 'له شالید سره د رنګ توپیر',
    enough: 'ټولې {count} جوړې یو له بله بسیا لرې دي (WCAG 2.2 AA).',
    tooFaint: '{name}: له شالید سره توپیر {ratio} دی، {needed} ته اړتیا ده',
    patterns: 'هره ډله خپله نښه یا شکل هم لري، او جدول یې په کلمو وايي.',
    preview: 'مخکتنه',
    code: 'د CSS فایل',
    nothing: 'لا څه نه دي بدل شوي.',
    copy: 'کاپي',
    copied: 'کاپي شو',
    notCopied: 'کاپي نه شو. متن ټاکل شوی دی: په Ctrl+C یا ⌘C یې کاپي کړئ.',
    download: 'ښکته کول',
    reset: 'ټول بدلونونه لرې کړئ',
    unreviewed: 'د دې پاڼې متن ژباړه ده او تر اوسه کوم اصلي ویونکي نه دی کتلی.',
  },
};
