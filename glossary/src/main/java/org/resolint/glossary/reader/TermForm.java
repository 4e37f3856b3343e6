package org.resolint.glossary.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.glossary.TextPlace;

/** One term while it is read: a bare text, which is a preferred term, or keys. */
final class TermForm {

  private static final List<String> KEYS =
      List.of(
          "text",
          "status",
          "part-of-speech",
          "organs",
          "places",
          "from",
          "until",
          "capitals",
          "source",
          "note",
          "count");

  private final KeyedInput input;
  private final String language;
  private String text = "";
  private AdministrativeStatus status = AdministrativeStatus.PREFERRED;
  private @Nullable PartOfSpeech partOfSpeech;
  private final Set<String> organs = new TreeSet<>();
  private final Set<TextPlace> places = EnumSet.noneOf(TextPlace.class);
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private Capitals capitals = Capitals.FREE;
  private String source = "";
  private String note = "";
  private int count;

  TermForm(KeyedInput input, String language) {
    this.input = input;
    this.language = language;
  }

  Term read() throws IOException {
    if (!input.atKeys()) {
      return Term.of(language, input.text("the term"), AdministrativeStatus.PREFERRED);
    }
    long place = input.place();
    for (KeyedInput.Keys keys = input.keys("the term"); keys.next(); ) {
      readKey(keys.name());
    }
    if (text.isEmpty()) {
      throw input.error(place, "the term has no text", "add 'text:'");
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw input.error(place, "the term ends before it starts", "swap 'from' and 'until'");
    }
    Scope scope = new Scope(organs, places, from, until);
    return new Term(text, language, status, scope, partOfSpeech, capitals, source, note, count);
  }

  private void readKey(String key) throws IOException {
    switch (key) {
      case "text" -> text = input.text("the term");
      case "status" -> status = Words.of(AdministrativeStatus.class, input, key);
      case "part-of-speech" -> partOfSpeech = Words.of(PartOfSpeech.class, input, key);
      case "organs" -> readOrgans();
      case "places" -> readPlaces();
      case "from" -> from = Days.of(input, key);
      case "until" -> until = Days.of(input, key);
      case "capitals" -> capitals = Words.of(Capitals.class, input, key);
      case "source" -> source = input.text("the source");
      case "note" -> note = input.text("the note");
      case "count" -> count = input.number("the count");
      default -> throw input.unknownKey(key, KEYS);
    }
  }

  private void readOrgans() throws IOException {
    for (KeyedInput.Items items = input.items(); items.next(); ) {
      organs.add(input.text("the organ"));
    }
  }

  private void readPlaces() throws IOException {
    for (KeyedInput.Items items = input.items(); items.next(); ) {
      places.add(Words.of(TextPlace.class, input, "places"));
    }
  }
}
