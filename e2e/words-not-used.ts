/** A word that the project does not use, and what it says instead. */
interface NotUsed {
  readonly word: RegExp;
  readonly use: string;
  /** Where the word may stand all the same: by the file, with the reason. */
  readonly but?: { readonly file: RegExp; readonly why: string };
}

/** British spellings: the app and its documents are in American English. */
const SPELLINGS: readonly NotUsed[] = [
  { word: /judgement/i, use: "judgment" },
  { word: /colour/i, use: "color" },
  { word: /neighbour/i, use: "neighbor" },
  { word: /behaviour|favour|honour|labour\b|rumour|tumour/i, use: "-or" },
  { word: /\b(centre|fibre|litre|theatre)s?\b/i, use: "-er" },
  { word: /\bgrey/i, use: "gray" },
  { word: /\b(licence|defence|offence)/i, use: "-ense" },
  { word: /\b(label|travel|cancel|model|signal|channel)l(ed|ing)\b/i, use: "one l" },
  { word: /\b(fulfil|enrol|instil)s?\b/i, use: "two l" },
  { word: /\b(catalogue|analogue)/i, use: "-og" },
  { word: /\b(programme|cheque|whilst|amongst|learnt|spelt|practise)/i, use: "the American word" },
  { word: /\btowards\b/i, use: "toward" },
  { word: /\b(anal|paral)ys(e|ed|es|ing)\b/i, use: "-yze" },
  {
    word: /\b(apolog|author|categor|character|custom|emphas|final|general|initial|local|maxim|memor|minim|normal|optim|organ|prior[i]t|real|recogn|serial|special|standard|summar|synchron|token|util|visual)is(e|ed|es|er|ing|ation|ations)\b/i,
    use: "-ize",
  },
];

/** One word for one thing; and the reader's word rather than ours. */
const TERMS: readonly NotUsed[] = [
  { word: /(?<!-)\bproofs?\b/i, use: "source (of an answer), test (of the code)" },
  { word: /\b(to|must|still) obtain\b|\bto be obtained\b/i, use: "missing documentation" },
  { word: /\bto-?do (list|sheet|page)\b|\bto-do\b/i, use: "missing documentation" },
  { word: /\bnote[’']s (own )?words\b/i, use: "guideline text" },
  { word: /\bhow this is read\b/i, use: "interpretation" },
  { word: /\bbegun before\b/i, use: "resume" },
  { word: /\bput(s|ting)? aside\b/i, use: "saved (a request), set aside (an answer)" },
  { word: /\b(tak(e|en|es|ing)|took) (it )?up\b/i, use: "open, reopen, resume" },
  { word: /\bempti(ed|es)\b|\bemptying\b/i, use: "cleared" },
  {
    word: /\b(un)?tick(s|ed|ing)?\b/i,
    use: "check, uncheck",
    but: { file: /wording\.test\.ts$/, why: "the name of a mark" },
  },
  { word: /\b(wrong|has the|have the) shape\b/i, use: "format" },
  { word: /\b(bear|bears|bearing) (up)?on\b/i, use: "applies to, affects" },
  { word: /\bhangs? on\b/i, use: "depends on" },
  { word: /\bspoken of\b/i, use: "mentioned" },
  { word: /\bof then\b/i, use: "earlier" },
  { word: /\bis no (file|text|page)\b(?! format)/i, use: "is not a" },
  { word: /\banew\b/i, use: "again" },
  { word: /\blikewise\b/i, use: "also, the same" },
  {
    word: /\bfavorably\b/i,
    use: "favorable: it is said of the response",
    but: { file: /names\.test\.ts$/, why: "the name of a form of the word" },
  },
  {
    word: /\bhanded to the browser\b/i,
    use: "download started",
    but: { file: /^docs\/decisions\/|CHANGELOG\.md$/, why: "what was said before" },
  },
  {
    word: /\bsource fingerprint\b/i,
    use: "guideline text, or its fingerprint: a source is what an answer cites",
    but: { file: /^docs\/decisions\//, why: "what was said before" },
  },
  { word: /\bcannot surely\b/i, use: "may not" },
];

/**
 * Commas and periods stand inside the quotation marks, unless what is quoted must be seen as it is. On screen that may
 * be what someone typed.
 */
const INSIDE = "comma and period inside the quotation marks";
export const PUNCTUATION: readonly NotUsed[] = [
  {
    word: /(?<=[a-z])”[.,]/,
    use: INSIDE,
    but: { file: /^e2e\/|\.test\.tsx?$/, why: "values as they were typed" },
  },
  {
    word: /(?<=[a-z])"[.,]/,
    use: INSIDE,
    but: { file: /^docs\/hooks\.md$|\.(css|js|tsx?)$/, why: "words and values to compare" },
  },
];

/** Held on screen too. */
export const NOT_USED: readonly NotUsed[] = [...SPELLINGS, ...TERMS];
