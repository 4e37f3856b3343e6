/*
 * The order of a resolution's parts. A token is a whole paragraph, named by what it opens with;
 * which words those are is the language profile's business. Whatever fits nowhere is OTHER, so
 * every sequence of tokens is a document. One token always tells which way to go: where more had
 * to be looked at, the time would grow with the square of a document's length.
 */
parser grammar ResolutionGrammar;

tokens {
  START,
  MASTHEAD_LINE,
  TITLE,
  TITLE_TEXT,
  ENACTING_FORMULA,
  RECITAL,
  OPERATIVE_PARAGRAPH,
  SUBPARAGRAPH,
  HEADING,
  CLOSING_LINE,
  ANNEX_HEADING,
  ANNEX_TEXT,
  OTHER
}

document
  : other* resolution* EOF
  ;

resolution
  : START front* enacting? preamble operative? closing? annex*
  ;

front
  : MASTHEAD_LINE # mastheadLine
  | TITLE         # titleLine
  | TITLE_TEXT    # titleText
  ;

enacting
  : ENACTING_FORMULA
  ;

preamble
  : (recital | heading | other)*
  ;

recital
  : RECITAL
  ;

operative
  : operativeParagraph (operativeParagraph | (recital | heading) other*)*
  ;

operativeParagraph
  : OPERATIVE_PARAGRAPH (SUBPARAGRAPH | other)*
  ;

closing
  : closingLine (closingLine | textAfterClosing)*
  ;

closingLine
  : CLOSING_LINE
  ;

textAfterClosing
  : OTHER
  ;

annex
  : ANNEX_HEADING ANNEX_TEXT*
  ;

heading
  : HEADING
  ;

other
  : OTHER
  ;
