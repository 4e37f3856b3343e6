package org.resolint.glossary.reader;

import org.resolint.glossary.TermbaseException;

/** Places in one input, as numbers that only its reader understands. */
interface Places {

  /** An error at a place; problem and advice are without a final stop. */
  TermbaseException error(long place, String problem, String advice);
}
