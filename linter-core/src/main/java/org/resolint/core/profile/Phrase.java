package org.resolint.core.profile;

import java.util.List;
import java.util.Set;

/**
 * A folded phrase of a language and what it contributes to an opening.
 *
 * @param keys for a verb its English phrases; for a modifier one English word or phrase
 * @param before if not empty, a modifier counts after its verb only before one of these folded
 *     words
 */
record Phrase(String text, List<String> keys, Role role, Mood mood, Set<String> before) {

  enum Role {
    /** What an opening cannot do without. */
    VERB,
    /** "also", "further". */
    ADVERB,
    /** Stands before the verb in the key: "deeply", "once again". */
    INTENSIFIER,
    /** Only inside a verb phrase, before the noun in the key: "deep". */
    ADJECTIVE,
    /** Stands after the verb in the key: "with appreciation". */
    MANNER,
    /** Inside a verb phrase, without a trace in the key: "its". */
    FILLER,
    /** Before a verb phrase, without a trace in the key: "we". */
    SUBJECT,
    /** After an opening, part of its extent and not of its key: ", что". */
    COMPLEMENT
  }

  Phrase {
    keys = List.copyOf(keys);
    before = Set.copyOf(before);
  }

  String key() {
    return keys.get(0);
  }
}
