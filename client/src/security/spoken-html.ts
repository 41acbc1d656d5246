const words = (text: string): readonly string[] => text.split(/\s+/);

/** Elements that stand around words on other people's pages and in their documents. */
export const spokenElements = words(
  `a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code data dd details dfn div dl dt
   em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main mark menu
   nav nobr ol output p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th
   thead time tr tt u ul var wbr`,
);

/** Elements that say nothing themselves; what is in them is no text of the page either. */
export const speechlessElements = words(
  `applet audio base button canvas col colgroup datalist del embed frame frameset head iframe img input link map math
   meta meter noembed noframes noscript object option picture progress script select style svg template textarea title
   track video xml`,
);

/** What the reader of a paste looks at: whether words are hidden, in a list, in a comment, or on somebody's behalf. */
export const spokenAttributes = ['class', 'data-style', 'hidden', 'data-on-behalf'] as const;
