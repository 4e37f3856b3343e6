package org.resolint.core.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of which an organ is the subject: "The Security Council requests", "At its 5th meeting,
 * the General Assembly decided". Immutable, hence thread-safe.
 */
final class OrganSentences {
  private static final int REACH = 400;
  private static final int LONGEST_NAME = 110;
  private static final int LONGEST_LEAD = 30;

  private final List<Pattern> leads;
  private final OrganNames organs;

  /**
   * @param leads what may stand before the organ, for {@link Plain} text
   */
  OrganSentences(List<Pattern> leads, OrganNames organs) {
    this.leads = List.copyOf(leads);
    this.organs = organs;
  }

  /** The organ that a paragraph speaks of as acting, with the place of its name. */
  Optional<OrganLine> match(CharSequence paragraph) {
    CharSequence head = paragraph.length() > REACH ? paragraph.subSequence(0, REACH) : paragraph;
    Optional<OrganLine> first = name(head, 0);
    if (first.isPresent()) {
      return first;
    }
    String plain = Plain.of(head);
    for (Pattern lead : leads) {
      Matcher matcher = lead.matcher(plain);
      if (matcher.lookingAt()) {
        Optional<OrganLine> named = name(head, matcher.end());
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text is nothing but what may stand before the organ: "Therefore". */
  boolean isLead(CharSequence text) {
    if (text.length() > LONGEST_LEAD) {
      return false;
    }
    String plain = Plain.of(text) + " ";
    return leads.stream().anyMatch(lead -> lead.matcher(plain).matches());
  }

  /** The longest name at an offset. */
  private Optional<OrganLine> name(CharSequence text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
      boolean boundary =
          end == text.length()
              || !Character.isLetter(text.charAt(end))
              || Character.isIdeographic(text.charAt(end));
      if (!boundary || !Character.isLetter(text.charAt(end - 1))) {
        continue;
      }
      String name = text.subSequence(start, end).toString();
      int from = start;
      int to = end;
      Optional<String> organ = organs.inText(name);
      if (organ.isPresent()) {
        return organ.map(key -> new OrganLine(key, from, to, name, null));
      }
    }
    return Optional.empty();
  }
}
