package org.resolint.core.syntax;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.DateMatch;

/** Joins a number to the date that the text gives it. */
final class DateLinks {
  /** Titles of agendas and conferences are long. */
  private static final int REACH = 300;

  private static final int REACH_BEFORE = 90;
  private static final String OPENING = "\"“«„<《";
  private static final String CLOSING = "\"”»“>》";

  private final String text;
  private final CitationWords words;
  private final OrganNearby organs;
  private final List<DateMatch> dates;

  DateLinks(String text, CitationWords words, OrganNearby organs, List<DateMatch> dates) {
    this.text = text;
    this.words = words;
    this.organs = organs;
    this.dates = dates;
  }

  /**
   * The date of a number, after it: only a link, the body's name or a quoted title may stand
   * between.
   *
   * @param end the offset after the number
   * @param limit the offset before which the date has to begin
   */
  @Nullable DateMatch after(int end, int limit) {
    int next = firstFrom(end);
    if (next == dates.size()) {
      return null;
    }
    DateMatch date = dates.get(next);
    boolean isNear = date.start() < limit && date.start() - end <= REACH;
    return isNear && isLink(text.substring(end, date.start())) ? date : null;
  }

  /** The date of a number, before it, as Chinese has it. */
  @Nullable DateMatch before(int start) {
    int next = firstFrom(start);
    DateMatch last = next == 0 ? null : dates.get(next - 1);
    if (last == null || last.end() > start || start - last.end() > REACH_BEFORE) {
      return null;
    }
    String between = text.substring(last.end(), start).replace("第", "").strip();
    boolean isDirect = between.isEmpty() || between.equals("的");
    boolean isAdopted =
        (between.startsWith("通过") || between.startsWith("题为") || between.startsWith("关于"))
            && between.endsWith("的")
            && !endsClause(between);
    return isDirect || isAdopted ? last : null;
  }

  /** The index of the first date that begins at an offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean endsClause(String between) {
    String unquoted = between.replaceAll("[“《\"][^”》\"]*[”》\"]", "");
    return unquoted.matches(".*[，,；。、\\d].*");
  }

  private boolean isLink(String gap) {
    Matcher link = words.link(gap.stripTrailing());
    return link.find() && isAside(gap.substring(0, link.start()));
  }

  /** Whether a gap holds nothing but names and titles. */
  private boolean isAside(String gap) {
    String rest = bare(gap);
    for (int guard = 0; guard < 4 && !rest.isEmpty(); guard++) {
      Matcher entitled = words.entitled(rest);
      if (entitled.lookingAt()) {
        rest = bare(rest.substring(entitled.end()));
      }
      int quote = endOfQuote(rest);
      int end = quote > 0 ? quote : organs.prefix(rest);
      if (end <= 0) {
        return false;
      }
      rest = bare(rest.substring(end));
    }
    return rest.isEmpty();
  }

  private static String bare(String gap) {
    String bare = gap.strip();
    while (!bare.isEmpty() && ",،*_".indexOf(bare.charAt(0)) >= 0) {
      bare = bare.substring(1).strip();
    }
    while (!bare.isEmpty() && ",،*_".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  /** The offset after the quotation at the start of a text, or 0. */
  private static int endOfQuote(String rest) {
    if (rest.isEmpty() || OPENING.indexOf(rest.charAt(0)) < 0) {
      return 0;
    }
    int end = 0;
    for (int i = 1; i < rest.length(); i++) {
      if (CLOSING.indexOf(rest.charAt(i)) >= 0) {
        end = i + 1;
      }
    }
    return end;
  }
}
