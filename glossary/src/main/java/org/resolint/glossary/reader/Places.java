package org.resolint.glossary.reader;

import java.util.List;
import org.resolint.glossary.Origin;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TermbaseProblem;

/** Places in one input, as numbers that only its reader understands. */
interface Places {

  /** An error at a place; problem and advice are without a final stop. */
  default TermbaseException error(long place, String problem, String advice) {
    return new TermbaseException(List.of(new TermbaseProblem(origin(place), problem, advice)));
  }

  /** Where a place is. */
  Origin origin(long place);
}
