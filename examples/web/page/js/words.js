// The page's words in English and Arabic. What is missing in a list shows as it is in the JSON.

const ui = {
  en: {
    skip: 'Skip to the article', engine: 'Runs', engineServer: 'on the server', engineWasm: 'in this browser',
    textLabel: 'An Arabic news article: paste it, drop a file here, or take an example.',
    read: 'Read it', date: 'Published on', example: 'Example', file: 'Open a file', article: 'Article', edit: 'Edit', link: 'Copy link',
    legend: 'Kinds of mentions: press to show or hide', results: 'What was found',
    hint: 'Hover a word, or go through the mentions with the arrow keys; Escape lets go.',
    foot: 'The address of a copied link carries the article; nothing is kept.',
    events: 'Events', entities: 'Names', when: 'Times', map: 'Map', json: 'JSON',
    reading: 'Reading…', loading: 'Loading the library into this browser…', done: (m, e, ms, where) => `${m} mentions, ${e} events, in ${ms} ms ${where}`,
    copied: 'The link is copied.', copyByHand: 'The link is in the address bar.', tooLong: 'The article is too long for a link.',
    unreachable: 'The server does not answer. Is it running?', busy: 'The server is busy; try again in a moment.',
    refused: 'It was not read:', empty: 'There is no text to read.', notText: 'That file is no text.', tooBig: 'That is too long to be read at once.',
    noEvents: 'No event was found.', noEntities: 'No mention was found.',
    noTimes: 'No event has a known time. A day of publication lets «أمس» be understood.', noPlaces: 'No place named here has coordinates in the lexicon.',
    why: 'Why', rule: 'rule', engineStep: 'looked for at every event', besideStep: 'from the event beside it', sameAs: 'told before:', actual: 'happened', future: 'announced',
    hypothetical: 'asked for or possible', negative: 'did not happen', saidBy: 'said by', trigger: 'word', time: 'time', place: 'place',
    known: 'in the lexicon', unknown: 'not in the lexicon: found by its form and context', value: 'means', from: 'from', until: 'until',
    mentions: (n) => (n === 1 ? '1 mention' : `${n} mentions`), untimed: (n) => (n === 1 ? 'one event without a known time' : `${n} events without a known time`),
    copyJSON: 'Copy', download: 'Download', capital: 'its capital', themeAuto: 'Theme: system', themeLight: 'Theme: light', themeDark: 'Theme: dark',
    noWasm: 'not built into this server', mapLabel: (n) => `Map of ${n} places`, placeLabel: (name, n) => `${name}, ${n === 1 ? '1 mention' : `${n} mentions`}`,
    show: 'Show in the article', later: 'later', close: 'Close',
  },
  ar: {
    skip: 'إلى المقال', engine: 'التشغيل', engineServer: 'على الخادم', engineWasm: 'في هذا المتصفح',
    textLabel: 'مقال إخباري بالعربية: ألصقه هنا، أو أسقط ملفا، أو اختر مثالا.',
    read: 'اقرأ', date: 'تاريخ النشر', example: 'مثال', file: 'فتح ملف', article: 'المقال', edit: 'تحرير', link: 'نسخ الرابط',
    legend: 'أنواع الإشارات: اضغط للإظهار أو الإخفاء', results: 'النتائج',
    hint: 'مرّر المؤشر فوق كلمة، أو تنقّل بين الإشارات بمفاتيح الأسهم؛ وEsc للإلغاء.',
    foot: 'الرابط المنسوخ يحمل المقال في عنوانه، ولا يُحفظ شيء.',
    events: 'الأحداث', entities: 'الأسماء', when: 'الأوقات', map: 'الخريطة', json: 'JSON',
    reading: 'جارٍ القراءة…', loading: 'جارٍ تحميل المكتبة إلى هذا المتصفح…', done: (m, e, ms, where) => `الإشارات: ${m}، الأحداث: ${e}، في ${ms} ملّي ثانية ${where}`,
    copied: 'نُسخ الرابط.', copyByHand: 'الرابط في شريط العنوان.', tooLong: 'المقال أطول من أن يحمله رابط.',
    unreachable: 'الخادم لا يجيب. هل هو قيد التشغيل؟', busy: 'الخادم مشغول؛ حاول بعد لحظات.',
    refused: 'تعذرت القراءة:', empty: 'لا يوجد نص.', notText: 'هذا الملف ليس نصا.', tooBig: 'النص أطول من المسموح.',
    noEvents: 'لم يُعثر على حدث.', noEntities: 'لم يُعثر على إشارة.',
    noTimes: 'لا يُعرف وقت أي حدث. إذا ذُكر تاريخ النشر عُرف يوم «أمس».', noPlaces: 'ليس في المعجم إحداثيات للأماكن المذكورة.',
    why: 'لماذا', rule: 'القاعدة', engineStep: 'يُبحث عنه لكل حدث', besideStep: 'من الحدث المجاور', sameAs: 'سبق ذكره:', actual: 'وقع', future: 'مُعلن',
    hypothetical: 'مطلوب أو محتمل', negative: 'لم يقع', saidBy: 'المصدر', trigger: 'الكلمة', time: 'الوقت', place: 'المكان',
    known: 'في المعجم', unknown: 'ليس في المعجم: عُرف بصيغته وسياقه', value: 'القيمة', from: 'من', until: 'إلى',
    mentions: (n) => `الإشارات: ${n}`, untimed: (n) => `أحداث بلا وقت معروف: ${n}`,
    copyJSON: 'نسخ', download: 'تنزيل', capital: 'عاصمته', themeAuto: 'المظهر: النظام', themeLight: 'المظهر: فاتح', themeDark: 'المظهر: داكن',
    noWasm: 'غير مدمج في هذا الخادم', mapLabel: (n) => `خريطة الأماكن: ${n}`, placeLabel: (name, n) => `${name}، الإشارات: ${n}`,
    show: 'أظهره في المقال', later: 'لاحقا', close: 'إغلاق',
  },
};

// key: English, Arabic
const types = {
  PERS: ['Person', 'شخص'], NORP: ['People or group', 'جماعة أو جنسية'], OCC: ['Office', 'منصب أو مهنة'], ORG: ['Body', 'هيئة'],
  GPE: ['Country or city', 'دولة أو مدينة'], LOC: ['Region', 'منطقة'], FAC: ['Building or site', 'منشأة'], EVENT: ['Named event', 'حدث مسمّى'],
  DATE: ['Date', 'تاريخ'], TIME: ['Time', 'وقت'], LANGUAGE: ['Language', 'لغة'], WEBSITE: ['Web site', 'موقع'], LAW: ['Law', 'قانون'],
  PRODUCT: ['Product', 'منتج'], CARDINAL: ['Number', 'عدد'], ORDINAL: ['Ordinal', 'ترتيب'], PERCENT: ['Per cent', 'نسبة'],
  QUANTITY: ['Quantity', 'كمية'], UNIT: ['Unit', 'وحدة'], MONEY: ['Money', 'مبلغ'], CURR: ['Currency', 'عملة'],
};

const eventTypes = {
  meet: ['Meeting', 'اجتماع'], visit: ['Visit', 'زيارة'], call: ['Call or letter', 'اتصال'], negotiate: ['Negotiation', 'تفاوض'], say: ['Statement', 'تصريح'],
  agree: ['Agreement', 'اتفاق'], support: ['Support', 'تأييد'], aid: ['Aid', 'مساعدة'], request: ['Request', 'طلب'], accuse: ['Accusation', 'اتهام'],
  reject: ['Refusal', 'رفض'], threaten: ['Threat', 'تهديد'], sanction: ['Sanction', 'عقوبة'], attack: ['Attack', 'هجوم'], kill: ['Death', 'مقتل'],
  injure: ['Injury', 'إصابة'], arrest: ['Arrest', 'اعتقال'], kidnap: ['Kidnapping', 'خطف'], release: ['Release', 'إفراج'], capture: ['Capture of ground', 'سيطرة'],
  expel: ['Expulsion', 'طرد'], withdraw: ['Withdrawal', 'انسحاب'], deploy: ['Deployment', 'نشر قوات'], ceasefire: ['Ceasefire', 'هدنة'], protest: ['Protest', 'احتجاج'],
  appoint: ['Appointment', 'تعيين'], leave_office: ['Leaving office', 'ترك منصب'], elect: ['Election', 'انتخاب'], establish: ['Founding', 'تأسيس'],
  trial: ['Trial', 'محاكمة'], displace: ['Displacement', 'نزوح'],
};

const roles = {
  participant: 'مشارك', host: 'مضيف', guest: 'ضيف', chair: 'رئيس الاجتماع', topic: 'موضوع', visitor: 'زائر', destination: 'وجهة', caller: 'متصل',
  recipient: 'متلقٍ', party: 'طرف', mediator: 'وسيط', speaker: 'قائل', audience: 'مخاطب', medium: 'وسيلة', content: 'مضمون', instrument: 'وثيقة',
  supporter: 'مؤيد', target: 'هدف', donor: 'مانح', object: 'شيء', requester: 'طالب', addressee: 'مطلوب منه', accuser: 'متهِم', accused: 'متهَم',
  rejecter: 'رافض', threatener: 'مهدِّد', imposer: 'فارض', attacker: 'مهاجم', weapon: 'سلاح', agent: 'فاعل', victim: 'ضحية', count: 'عدد',
  detainee: 'معتقل', charge: 'تهمة', from: 'من', protester: 'محتج', appointee: 'معيَّن', position: 'منصب', official: 'مسؤول', voter: 'ناخب',
  winner: 'فائز', court: 'محكمة', defendant: 'متهَم', sentence: 'حكم', person: 'شخص', place: 'مكان', time: 'وقت', duration: 'مدة', source: 'مصدر',
};

let lang = 'en';
export const language = () => lang;
export function setLanguage(l) {
  lang = l === 'ar' ? 'ar' : 'en';
}

/** A word of the page; some are functions. */
export const w = (key) => ui[lang][key];
export const typeName = (t) => pick(types, t);
export const eventName = (t) => pick(eventTypes, t);
export const roleName = (r) => (lang === 'ar' ? roles[r] ?? plain(r) : plain(r));

/** Days as the reader writes them. */
export function day(iso) {
  const d = new Date(iso + 'T00:00:00Z');
  if (Number.isNaN(d.getTime())) return iso;
  return new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(d);
}

function pick(list, key) {
  return list[key]?.[lang === 'ar' ? 1 : 0] ?? plain(key);
}

const plain = (s) => s.replaceAll('_', ' ');

/** Puts the words into what the HTML file marks with data-w and data-w-label. */
export function translate(root = document) {
  for (const node of root.querySelectorAll('[data-w]')) node.textContent = w(node.dataset.w);
  for (const node of root.querySelectorAll('[data-w-label]')) node.setAttribute('aria-label', w(node.dataset.wLabel));
}
