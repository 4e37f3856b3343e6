/*
 * The symbols of documents (A/76/462/Add.2) and the numbers of resolutions (47/9, 1325 (2000)).
 *
 * Reads one candidate, with plain digits, spaces, hyphens and Latin letters, and English words
 * between the letters of parts (69/96 A and B). Spaces that do not belong in a symbol are read, so
 * that a sloppy symbol still names its document.
 */
grammar Citation;

reference
    : symbol (HYPHEN symbol)? EOF   # document
    | number EOF                    # resolution
    ;

symbol
    : WORD (SLASH component)+ part*
    ;

component
    : DIGITS WORD? # plain
    | WORD                          # nature
    | WORD DOT SPACE? DIGITS        # series
    | WORD DOT WORD                 # lettered
    | WORD HYPHEN (DIGITS | WORD)   # special
    ;

part
    : SPACE? OPEN WORD (DOT? SPACE? (WORD | DIGITS))? CLOSE  # volume
    | SPACE? OPEN DIGITS CLOSE                               # year
    | SPACE? OPEN WORD HYPHEN WORD CLOSE                     # specialSession
    ;

number
    : DIGITS SLASH DIGITS letters?                                # session
    | WORD HYPHEN DIGITS SLASH DIGITS letters?                    # extraordinary
    | DIGITS letters? SPACE? OPEN DIGITS CLOSE                    # yearly
    | DIGITS letters? SPACE? OPEN (WORD HYPHEN)? WORD CLOSE       # roman
    ;

letters
    : SPACE? WORD ((COMMA SPACE | SPACE WORD SPACE) WORD)*
    ;

SLASH: '/';
DOT: '.';
HYPHEN: '-';
OPEN: '(';
CLOSE: ')';
COMMA: ',';
SPACE: ' ';
DIGITS: [0-9]+;
WORD: [A-Za-z\u0620-\u064A]+; // no class of Unicode: its hundreds of ranges are read at each start
