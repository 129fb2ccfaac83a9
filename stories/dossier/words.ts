/** What the dossier page says between the elements: a story that the facts tell, in no newsroom's voice. */
export interface DossierWords {
  readonly title: string;
  readonly standfirst: string;
  /** Where `{figure}` stands, a key figure is printed in the sentence. */
  readonly recognition: string;
  readonly ladder: string;
  readonly missions: string;
  readonly trend: string;
  readonly claims: string;
  readonly leverage: string;
  readonly balance: string;
  readonly obstacles: string;
  readonly figures: string;
  readonly timeline: string;
  readonly profile: string;
  /** What stands in the place of an element until it is there. */
  readonly fallback: string;
  /** That the translation is ours and unreviewed; empty in English. */
  readonly unreviewed: string;
}

export const WORDS: Readonly<Record<'en' | 'prs' | 'ps', DossierWords>> = {
  en: {
    title: 'How isolated is the Taliban administration?',
    standfirst:
      'Formal recognition is rare, working relations are not. What is on record about both stands here, each statement with its day and its source.',
    recognition:
      'On the day shown, {figure} formally recognised the administration. Choose a state in the map, and the table, the ladder, the timeline and the profile follow; move the day, and all of them move.',
    ladder:
      'Recognition is the last of several rungs. Between a first meeting and an ambassador lie steps that states take, and take back.',
    missions:
      'Who speaks for Afghanistan abroad is settled mission by mission, often without a word said in public.',
    trend: 'Seen over the years, these changes come in waves.',
    claims:
      'How many missions the administration runs is itself disputed. Numbers given by its officials, by others, and counted from our records stand side by side.',
    leverage:
      'What the administration offers or holds back weighs differently with each of those it deals with.',
    balance: 'Against these bargaining chips stands what keeps others from recognising it.',
    obstacles: 'Some of these obstacles are conditions that states have named; others are only criticised.',
    figures: 'The figures that are quoted most, each with its day:',
    timeline: 'What happened, from the agreement of Doha until the newest day of the data:',
    profile: 'All that is on record about one state:',
    fallback:
      'This part needs JavaScript. The data are free to download: see the folder data beside this page.',
    unreviewed: '',
  },
  prs: {
    title: 'ادارهٔ طالبان تا چه اندازه منزوی است؟',
    standfirst:
      'به رسمیت شناختن کم است، اما روابط کاری کم نیست. آنچه دربارهٔ هر دو ثبت شده در این صفحه آمده است، هر گفته با روز و سرچشمهٔ آن.',
    recognition:
      'در روز نشان‌داده‌شده، {figure} ادارهٔ طالبان را رسماً به رسمیت می‌شناخت. در نقشه یک کشور را انتخاب کنید تا جدول، پله‌ها، گاه‌شمار و نمایهٔ کشور با آن همراه شوند؛ روز را تغییر دهید تا همه تغییر کنند.',
    ladder:
      'به رسمیت شناختن آخرین پله از چند پله است. میان نخستین دیدار و پذیرفتن سفیر گام‌هایی است که کشورها برمی‌دارند و گاهی پس می‌گیرند.',
    missions:
      'این‌که چه کسی در خارج از افغانستان نمایندگی می‌کند در هر نمایندگی جداگانه روشن می‌شود، و بیشتر بی‌سروصدا.',
    trend: 'در گذر سال‌ها، این تغییرها موج‌وار آمده‌اند.',
    claims:
      'این‌که ادارهٔ طالبان چند نمایندگی را اداره می‌کند خود مورد اختلاف است. عددهایی که مسئولان آن گفته‌اند، عددهایی که دیگران گفته‌اند و شمارش ما از روی ثبت‌ها کنار هم آمده‌اند.',
    leverage: 'آنچه این اداره پیشنهاد می‌کند یا نگه می‌دارد برای هر طرف وزن دیگری دارد.',
    balance: 'در برابر این اهرم‌های فشار چیزهایی قرار دارد که دیگران را از به رسمیت شناختن باز می‌دارد.',
    obstacles: 'برخی از این موانع شرط‌هایی است که کشورها گذاشته‌اند؛ از برخی دیگر تنها انتقاد شده است.',
    figures: 'عددهایی که بیشتر یاد می‌شود، هر کدام با روز آن:',
    timeline: 'آنچه روی داد، از توافق دوحه تا تازه‌ترین روز معلومات:',
    profile: 'همهٔ آنچه دربارهٔ یک کشور ثبت شده است:',
    fallback: 'این بخش به جاوااسکریپت نیاز دارد. معلومات را آزادانه از پوشهٔ کنار این صفحه دریافت کنید.',
    unreviewed: 'متن این صفحه ترجمه است و هنوز هیچ گویندهٔ بومی آن را بازبینی نکرده است.',
  },
  ps: {
    title: 'د طالبانو اداره تر کومې کچې ګوښې ده؟',
    standfirst:
      'په رسمیت پېژندنه لږه ده، خو کاري اړیکې لږې نه دي. د دواړو په اړه چې څه ثبت دي، دلته راغلي، هره خبره له خپلې ورځې او سرچینې سره.',
    recognition:
      'په ښودل شوې ورځ {figure} د طالبانو اداره په رسمیت پېژندله. په نقشه کې یو هېواد وټاکئ، جدول، پوړۍ، مهالوېش او د هېواد پېژندپاڼه ورسره سمېږي؛ ورځ بدله کړئ، ټول ورسره بدلېږي.',
    ladder:
      'په رسمیت پېژندنه د څو پوړیو وروستۍ ده. د لومړۍ لیدنې او د سفیر د منلو ترمنځ داسې ګامونه دي چې هېوادونه یې اخلي او کله یې بېرته هم اخلي.',
    missions:
      'دا چې بهر د افغانستان استازیتوب څوک کوي، په هره نمایندګۍ کې جلا ټاکل کېږي، او ډېر ځله بې له اعلان څخه.',
    trend: 'د کلونو په اوږدو کې دا بدلونونه په څپو کې راغلي دي.',
    claims:
      'دا چې د طالبانو اداره څو نمایندګۍ چلوي، پخپله د اختلاف خبره ده. هغه شمېرې چې د هغې چارواکو ویلي، هغه چې نورو ویلي، او زموږ له ثبت څخه شمېرنه څنګ په څنګ راغلي دي.',
    leverage: 'هغه څه چې دا اداره یې وړاندې کوي یا یې ساتي، د هر لوري لپاره بېل ارزښت لري.',
    balance: 'د فشار د دې وسیلو پر وړاندې هغه څه دي چې نور له رسمیت پېژندلو څخه منع کوي.',
    obstacles: 'ځینې دا خنډونه هغه شرطونه دي چې هېوادونو ایښي دي؛ پر ځینو نورو یوازې نیوکه شوې ده.',
    figures: 'هغه شمېرې چې تر ټولو ډېرې یادېږي، هره یوه له خپلې ورځې سره:',
    timeline: 'څه پېښ شول، د دوحې له هوکړې څخه د معلوماتو تر نوې ورځې پورې:',
    profile: 'د یوه هېواد په اړه ټول هغه څه چې ثبت دي:',
    fallback: 'دا برخه جاواسکریپټ ته اړتیا لري. معلومات د دې پاڼې تر څنګ له پوښۍ څخه وړیا اخیستلی شئ.',
    unreviewed: 'د دې پاڼې متن ژباړه ده او تر اوسه کوم اصلي ویونکي نه دی کتلی.',
  },
};
